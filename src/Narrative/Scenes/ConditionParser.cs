using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace BrighterFuture.Narrative.Scenes;

/// <summary>Reads a condition by descent: or, and, not, comparison, sum, product, sign, and what stands alone.</summary>
internal sealed partial class ConditionParser
{
    private const int DeepestNesting = 60;
    private const int LongestText = 1000;
    private const string AnOperand = "a name, a number, a quoted word, seen(...), answered(...) or '('";
    private static readonly string[] Comparisons = ["==", "!=", "<=", ">=", "<", ">"];
    private readonly string _text;
    private readonly ImmutableArray<ConditionName>.Builder _names = ImmutableArray.CreateBuilder<ConditionName>();
    private int _at;
    private int _depth;

    private ConditionParser(string text) => _text = text;

    public static Condition? Parse(string text, out ConditionError? error)
    {
        var parser = new ConditionParser(text);
        try
        {
            parser.Refuse(text.Length > LongestText, $"at most {LongestText} letters");
            var root = parser.Or();
            parser.ExpectEnd();
            error = null;
            return new Condition(text.Trim(), root, parser._names.ToImmutable());
        }
        catch (Refusal refusal)
        {
            error = new ConditionError(refusal.Column, refusal.Message);
            return null;
        }
    }

    private ConditionNode Or()
    {
        var start = Start();
        var left = And();
        while (Take("||") || TakeWord("or"))
        {
            var right = And();
            left = new OrNode(Since(start), left, right);
        }

        return left;
    }

    private ConditionNode And()
    {
        var start = Start();
        var left = Not();
        while (Take("&&") || TakeWord("and"))
        {
            var right = Not();
            left = new AndNode(Since(start), left, right);
        }

        return left;
    }

    private ConditionNode Not()
    {
        var start = Start();
        var isNot = TakeWord("not") || (!Rest.StartsWith("!=", StringComparison.Ordinal) && Take("!"));
        return isNot ? Nested(Not, inner => new NotNode(Since(start), inner)) : Comparison();
    }

    private ConditionNode Comparison()
    {
        var start = Start();
        var left = Sum();
        if (Array.Find(Comparisons, Take) is { } comparison)
        {
            var right = Sum();
            left = new CompareNode(Since(start), comparison, left, right);
            Refuse(Array.Exists(Comparisons, Ahead), "'and' or 'or' between two comparisons");
        }

        Refuse(Ahead("="), "'==' to compare; a single '=' sets nothing here");
        return left;
    }

    private ConditionNode Sum()
    {
        var start = Start();
        var left = Product();
        while (TakeAny("+-") is { } sign)
        {
            var right = Product();
            left = new ReckonNode(Since(start), sign, left, right);
        }

        return left;
    }

    private ConditionNode Product()
    {
        var start = Start();
        var left = Signed();
        while (TakeAny("*/%") is { } sign)
        {
            var right = Signed();
            left = new ReckonNode(Since(start), sign, left, right);
        }

        return left;
    }

    private ConditionNode Signed()
    {
        var start = Start();
        return Take("-") ? Nested(Signed, inner => new NegateNode(Since(start), inner)) : Alone();
    }

    private ConditionNode Alone()
    {
        var start = Start();
        if (Take("("))
        {
            var inner = Nested(Or, node => node);
            Expect(")");
            return inner;
        }

        if (TakePattern(Number()) is { } number)
        {
            return new LiteralNode(number, new ConditionValue(double.Parse(number, CultureInfo.InvariantCulture)));
        }

        if (TakePattern(Quoted()) is { } quoted)
        {
            return new LiteralNode(quoted, new ConditionValue(double.NaN, quoted[1..^1]));
        }

        Refuse(Rest.StartsWith('"'), "a closing '\"'");
        var name = TakePattern(Name()) ?? throw Expected(AnOperand);
        return name switch
        {
            "seen" => Seen(start),
            "answered" => Answered(start),
            "true" or "false" => new LiteralNode(name, ConditionValue.Of(name == "true")),
            "and" or "or" => throw Expected(AnOperand, start),
            _ => Named(name, start),
        };
    }

    private NameNode Named(string name, int start)
    {
        Refuse(Ahead("("), $"no '(': '{name}' is no function. There are seen(knot) and answered(card, option)");
        _names.Add(new ConditionName(ConditionNameKind.Value, name, null, start + 1));
        return new NameNode(name);
    }

    private SeenNode Seen(int start)
    {
        Expect("(");
        var column = Start() + 1;
        var knot = TakePattern(Identifier()) ?? throw Expected("the name of a scene");
        Expect(")");
        _names.Add(new ConditionName(ConditionNameKind.Knot, knot, null, column));
        return new SeenNode(Since(start), knot);
    }

    private AnsweredNode Answered(int start)
    {
        Expect("(");
        var column = Start() + 1;
        var card = TakePattern(Identifier()) ?? throw Expected("the id of a card");
        var option = Take(",") ? TakePattern(Identifier()) ?? throw Expected("the key of an option") : null;
        Expect(")");
        _names.Add(new ConditionName(ConditionNameKind.Card, card, option, column));
        return new AnsweredNode(Since(start), card, option);
    }

    private ConditionNode Nested(Func<ConditionNode> inner, Func<ConditionNode, ConditionNode> wrap)
    {
        Refuse(++_depth > DeepestNesting, $"at most {DeepestNesting} levels of brackets");
        var node = wrap(inner());
        _depth--;
        return node;
    }

    private ReadOnlySpan<char> Rest => _text.AsSpan(_at);

    private int Start()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }

        return _at;
    }

    private string Since(int start) => _text[start.._at].Trim();

    private bool Ahead(string sign)
    {
        Start();
        return Rest.StartsWith(sign, StringComparison.Ordinal);
    }

    private bool Take(string sign)
    {
        var found = Ahead(sign);
        _at += found ? sign.Length : 0;
        return found;
    }

    private bool TakeWord(string word)
    {
        var found = Ahead(word) && (Rest.Length == word.Length || !(char.IsLetterOrDigit(Rest[word.Length]) || Rest[word.Length] == '_'));
        _at += found ? word.Length : 0;
        return found;
    }

    private char? TakeAny(string signs)
    {
        Start();
        return _at < _text.Length && signs.Contains(_text[_at], StringComparison.Ordinal) ? _text[_at++] : null;
    }

    private string? TakePattern(Regex pattern)
    {
        Start();
        var match = pattern.Match(_text, _at);
        _at += match.Success ? match.Length : 0;
        return match.Success ? match.Value : null;
    }

    private void Expect(string sign)
    {
        if (!Take(sign))
        {
            throw Expected($"'{sign}'");
        }
    }

    private void ExpectEnd()
    {
        Start();
        Refuse(_at < _text.Length, "'and', 'or' or the end");
    }

    private void Refuse(bool wrong, string expected)
    {
        if (wrong)
        {
            throw Expected(expected);
        }
    }

    private Refusal Expected(string expected, int? at = null)
    {
        var column = at ?? Start();
        var found = column >= _text.Length ? "the end" : $"'{Found().Match(_text, column).Value}'";
        return new Refusal(column + 1, $"Expected {expected}, found {found}.");
    }

    [GeneratedRegex(@"\G\d+(\.\d+)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    [GeneratedRegex("\\G\"[^\"]*\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\G[A-Za-z_][A-Za-z0-9_]*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();

    [GeneratedRegex(@"\G[A-Za-z0-9_][A-Za-z0-9_.-]*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Identifier();

    [GeneratedRegex(@"\G(\w+|\S)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Found();

    private sealed class Refusal(int column, string message) : Exception(message)
    {
        public int Column { get; } = column;
    }
}
