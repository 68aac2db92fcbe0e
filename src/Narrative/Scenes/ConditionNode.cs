namespace BrighterFuture.Narrative.Scenes;

/// <summary>A part of a condition, with the words it was written in.</summary>
internal abstract record ConditionNode(string Text)
{
    public abstract ConditionValue Value(ConditionWorld world);

    /// <summary>Why it holds or does not, in few words.</summary>
    public virtual string Explain(ConditionWorld world) => $"{Text} is {Value(world)}";
}

internal sealed record LiteralNode(string Text, ConditionValue Literal) : ConditionNode(Text)
{
    public override ConditionValue Value(ConditionWorld world) => Literal;
}

internal sealed record NameNode(string Text) : ConditionNode(Text)
{
    public override ConditionValue Value(ConditionWorld world) => world.Look(Text);
}

internal sealed record SeenNode(string Text, string Knot) : ConditionNode(Text)
{
    public override ConditionValue Value(ConditionWorld world) => ConditionValue.Of(world.Seen(Knot));

    public override string Explain(ConditionWorld world) => world.Seen(Knot) ? $"{Knot} has been seen" : $"{Knot} has not been seen";
}

internal sealed record AnsweredNode(string Text, string Card, string? Option) : ConditionNode(Text)
{
    public override ConditionValue Value(ConditionWorld world) => ConditionValue.Of(world.Answered(Card, Option));

    public override string Explain(ConditionWorld world) =>
        $"{Card} was {(world.Answered(Card, Option) ? "" : "not ")}answered{(Option is null ? "" : $" with {Option}")}";
}

internal sealed record NotNode(string Text, ConditionNode Inner) : ConditionNode(Text)
{
    public override ConditionValue Value(ConditionWorld world) => ConditionValue.Of(!Inner.Value(world).IsTrue);

    public override string Explain(ConditionWorld world) => Inner.Explain(world);
}

internal sealed record NegateNode(string Text, ConditionNode Inner) : ConditionNode(Text)
{
    public override ConditionValue Value(ConditionWorld world) => new(-Inner.Value(world).Number);
}

internal sealed record AndNode(string Text, ConditionNode Left, ConditionNode Right) : ConditionNode(Text)
{
    public override ConditionValue Value(ConditionWorld world) => ConditionValue.Of(Left.Value(world).IsTrue && Right.Value(world).IsTrue);

    public override string Explain(ConditionWorld world) => (Left.Value(world).IsTrue, Right.Value(world).IsTrue) switch
    {
        (true, false) => Right.Explain(world),
        (false, true) => Left.Explain(world),
        _ => $"{Left.Explain(world)}; {Right.Explain(world)}",
    };
}

internal sealed record OrNode(string Text, ConditionNode Left, ConditionNode Right) : ConditionNode(Text)
{
    public override ConditionValue Value(ConditionWorld world) => ConditionValue.Of(Left.Value(world).IsTrue || Right.Value(world).IsTrue);

    public override string Explain(ConditionWorld world) => (Left.Value(world).IsTrue, Right.Value(world).IsTrue) switch
    {
        (true, false) => Left.Explain(world),
        (false, true) => Right.Explain(world),
        (true, true) => $"{Left.Explain(world)}; {Right.Explain(world)}",
        _ => $"{Left.Explain(world)}, or {Right.Explain(world)}",
    };
}

internal sealed record CompareNode(string Text, string Operator, ConditionNode Left, ConditionNode Right) : ConditionNode(Text)
{
    public override ConditionValue Value(ConditionWorld world) => ConditionValue.Of(Compare(Left.Value(world), Right.Value(world)));

    public override string Explain(ConditionWorld world)
    {
        var wanted = Right is LiteralNode ? Right.Text : $"{Right.Text} ({Right.Value(world)})";
        return $"{Left.Text} is {Left.Value(world)}, {(Value(world).IsTrue ? "" : "needs ")}{Operator} {wanted}";
    }

    private bool Compare(ConditionValue left, ConditionValue right)
    {
        if (left.Text is not null || right.Text is not null)
        {
            return left.Text is not null && right.Text is not null && (Operator == "!=") != (left.Text == right.Text);
        }

        return !double.IsNaN(left.Number) && !double.IsNaN(right.Number) && Operator switch
        {
            "==" => left.Number == right.Number,
            "!=" => left.Number != right.Number,
            "<" => left.Number < right.Number,
            "<=" => left.Number <= right.Number,
            ">" => left.Number > right.Number,
            _ => left.Number >= right.Number,
        };
    }
}

/// <summary>Counts as ink does: whole numbers divide to whole numbers.</summary>
internal sealed record ReckonNode(string Text, char Operator, ConditionNode Left, ConditionNode Right) : ConditionNode(Text)
{
    public override ConditionValue Value(ConditionWorld world)
    {
        var (left, right) = (Left.Value(world).Number, Right.Value(world).Number);
        return new ConditionValue(Operator switch
        {
            '+' => left + right,
            '-' => left - right,
            '*' => left * right,
            _ when right == 0 => double.NaN,
            '/' => double.IsInteger(left) && double.IsInteger(right) ? Math.Truncate(left / right) : left / right,
            _ => left % right,
        });
    }
}
