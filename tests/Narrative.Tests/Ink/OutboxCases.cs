namespace BrighterFuture.Narrative.Tests.Ink;

/// <summary>
/// Every layout in which an effect can stand (design study of the engine, section 3). Each story begins in the knot s; the choice taken is always the first open one.
/// Expected: the decisions in order.
/// </summary>
internal static class OutboxCases
{
    public static IReadOnlyList<(string Name, string Ink, string Effects)> All { get; } =
    [
        ("plain", "=== s\nOne.\n~ decide(\"D\",\"a\")\nTwo.\n-> DONE\n", "D:a"),
        ("before first", "=== s\n~ decide(\"D\",\"a\")\nOne.\n-> DONE\n", "D:a"),
        ("after last", "=== s\nOne.\n~ decide(\"D\",\"a\")\n-> DONE\n", "D:a"),
        ("end without text", "=== s\n~ decide(\"D\",\"a\")\n-> DONE\n", "D:a"),
        ("before choices", "=== s\nOne.\n~ decide(\"D\",\"a\")\n* [x] X.\n-> DONE\n", "D:a"),
        ("two between", "=== s\nOne.\n~ decide(\"D\",\"a\")\n~ decide(\"E\",\"b\")\nTwo.\n-> DONE\n", "D:a E:b"),
        ("inline start", "=== s\n{decide(\"D\",\"a\")}One.\nTwo.\n-> DONE\n", "D:a"),
        ("inline middle", "=== s\nOne {decide(\"D\",\"a\")}more.\nTwo.\n-> DONE\n", "D:a"),
        ("inline end", "=== s\nOne{decide(\"D\",\"a\")}\nTwo.\n-> DONE\n", "D:a"),
        ("inline on its own line", "=== s\nOne.\n{decide(\"D\",\"a\")}\nTwo.\n-> DONE\n", "D:a"),
        ("glue after", "=== s\nOne <>\n~ decide(\"D\",\"a\")\nmore.\nTwo.\n-> DONE\n", "D:a"),
        ("glue before", "=== s\nOne\n~ decide(\"D\",\"a\")\n<> more.\nTwo.\n-> DONE\n", "D:a"),
        ("glue over a divert", "=== s\nOne <>\n-> k\n=== k\n~ decide(\"D\",\"a\")\nmore.\n-> DONE\n", "D:a"),
        ("conditional with text", "=== s\nOne.\n{ trust > 0:\n  ~ decide(\"D\",\"a\")\n  Yes.\n}\nTwo.\n-> DONE\n", "D:a"),
        ("conditional without text", "=== s\nOne.\n{ trust > 0:\n  ~ decide(\"D\",\"a\")\n}\nTwo.\n-> DONE\n", "D:a"),
        ("conditional not taken", "=== s\nOne.\n{ trust > 1000:\n  ~ decide(\"D\",\"a\")\n}\nTwo.\n-> DONE\n", ""),
        ("tunnel with text", "=== s\nOne.\n-> t ->\nTwo.\n-> DONE\n=== t\n~ decide(\"D\",\"a\")\nTunnel.\n->->\n", "D:a"),
        ("tunnel without text", "=== s\nOne.\n-> t ->\nTwo.\n-> DONE\n=== t\n~ decide(\"D\",\"a\")\n->->\n", "D:a"),
        ("thread", "=== s\nOne.\n<- t\nTwo.\n-> DONE\n=== t\n~ decide(\"D\",\"a\")\nThread.\n-> DONE\n", "D:a"),
        ("thread without text", "=== s\nOne.\n<- t\nTwo.\n-> DONE\n=== t\n~ decide(\"D\",\"a\")\n-> DONE\n", "D:a"),
        ("thread with a choice", "=== s\nOne.\n<- t\nTwo.\n-> DONE\n=== t\n~ decide(\"D\",\"a\")\n* [x] X.\n  ~ decide(\"E\",\"b\")\n-> DONE\n", "D:a E:b"),
        ("choice body with text", "=== s\nOne.\n* [x]\n  ~ decide(\"D\",\"a\")\n  X.\n-\nTwo.\n-> DONE\n", "D:a"),
        ("choice body without text", "=== s\nOne.\n* [x]\n  ~ decide(\"D\",\"a\")\n-\n-> DONE\n", "D:a"),
        ("choice body without text before a gather", "=== s\nOne.\n* [x]\n  ~ decide(\"D\",\"a\")\n* [y]\n- Two.\n-> DONE\n", "D:a"),
        ("choice body into the end", "=== s\nOne.\n* [x]\n  ~ decide(\"D\",\"a\")\n  -> END\n", "D:a"),
        ("choice body into a nested choice", "=== s\nOne.\n* [x]\n  ~ decide(\"D\",\"a\")\n  ** [y]\n     ~ decide(\"E\",\"b\")\n     Y.\n-\n-> DONE\n", "D:a E:b"),
        ("echo choice", "=== s\nOne.\n* X[] and more.\n  ~ decide(\"D\",\"a\")\n-\nTwo.\n-> DONE\n", "D:a"),
        ("after the bracket", "=== s\nOne.\n* [x] {decide(\"D\",\"a\")}X.\n-\nTwo.\n-> DONE\n", "D:a"),
        ("after the bracket without text", "=== s\nOne.\n* [x] {decide(\"D\",\"a\")}\n-\nTwo.\n-> DONE\n", "D:a"),
        ("fallback with text", "=== s\nOne.\n* ->\n  ~ decide(\"D\",\"a\")\n  Fallen.\n-\n-> DONE\n", "D:a"),
        ("fallback without text", "=== s\nOne.\n* ->\n  ~ decide(\"D\",\"a\")\n-\n-> DONE\n", "D:a"),
        ("fallback with glue", "=== s\nOne <>\n* ->\n  ~ decide(\"D\",\"a\")\n  fallen.\n-\n-> DONE\n", "D:a"),
        ("shuffle block", "=== s\nOne.\n{shuffle:\n- ~ decide(\"D\",\"a\")\n  A.\n- ~ decide(\"D\",\"a\")\n  B.\n}\nTwo.\n-> DONE\n", "D:a"),
        ("shuffle inline", "=== s\nOne {~{decide(\"D\",\"a\")}a|{decide(\"D\",\"a\")}b}.\nTwo.\n-> DONE\n", "D:a"),
        ("stopping sequence", "=== s\n{stopping:\n- ~ decide(\"D\",\"a\")\n- ~ decide(\"E\",\"b\")\n}\nOne.\n* [x]\n- Two.\n-> DONE\n", "D:a"),
        ("gather", "=== s\nOne.\n* [x]\n- ~ decide(\"D\",\"a\")\nTwo.\n-> DONE\n", "D:a"),
        ("divert on its own line", "=== s\nOne.\n-> k\n=== k\n~ decide(\"D\",\"a\")\nTwo.\n-> DONE\n", "D:a"),
        ("divert at the line's end", "=== s\nOne. -> k\n=== k\n~ decide(\"D\",\"a\")\nTwo.\n-> DONE\n", "D:a"),
        ("divert chain", "=== s\nOne.\n-> k\n=== k\n~ decide(\"D\",\"a\")\n-> l\n=== l\n~ decide(\"E\",\"b\")\nTwo.\n-> DONE\n", "D:a E:b"),
        ("tag between", "=== s\nOne.\n~ decide(\"D\",\"a\")\n# beat\n~ decide(\"E\",\"b\")\nTwo.\n-> DONE\n", "D:a E:b"),
        ("tag before a choice", "=== s\nOne.\n~ decide(\"D\",\"a\")\n# beat\n~ decide(\"E\",\"b\")\n* [x] X.\n-> DONE\n", "D:a E:b"),
        ("tag only", "=== s\n# beat\n~ decide(\"D\",\"a\")\n-> DONE\n", "D:a"),
        ("grave choice without text", "=== s\nOne.\n* [x] # grave\n  ~ decide(\"D\",\"a\")\n-\n-> DONE\n", "D:a"),
        ("line of spaces", "=== s\nOne.\n~ decide(\"D\",\"a\")\n{\" \"}\n~ decide(\"E\",\"b\")\nTwo.\n-> DONE\n", "D:a E:b"),
        ("line of an empty string", "=== s\nOne.\n{\"\"}\n~ decide(\"D\",\"a\")\n{\"\"}\nTwo.\n-> DONE\n", "D:a"),
        ("function with text", "=== s\nOne.\n{f()}\nTwo.\n-> DONE\n=== function f()\n~ decide(\"D\",\"a\")\nFrom the function.\n", "D:a"),
        ("function without text", "=== s\nOne.\n~ f()\nTwo.\n-> DONE\n=== function f()\n~ decide(\"D\",\"a\")\n", "D:a"),
        ("string argument", "VAR opt = \"a\"\n=== s\nOne.\n~ decide(\"D\", opt)\nTwo.\n-> DONE\n", "D:a"),
        ("recursion", "=== s\nOne.\n~ f(3)\nTwo.\n-> DONE\n=== function f(x)\n{ x > 0:\n  ~ decide(\"D\",\"a\")\n  ~ f(x - 1)\n}\n", "D:a D:a D:a"),
        ("loop", "VAR n = 0\n=== s\nOne.\n-> l\n= l\n~ n = n + 1\n~ decide(\"D\",\"a\")\nAgain.\n{ n < 3: -> l }\n-> DONE\n", "D:a D:a D:a"),
        ("sticky choice back to itself", "VAR n = 0\n=== s\nOne.\n-> l\n= l\n+ {n < 2} [x]\n  ~ n = n + 1\n  ~ decide(\"D\",\"a\")\n  -> l\n* [y] Y.\n-\n-> DONE\n", "D:a D:a"),
        ("number printed by the line of its effect", "=== s\n~ decide(\"D\",\"a\")\nTrust is {trust}.\n* {trust > 40} [open] Open.\n* [other] Other.\n-\n-> DONE\n", "D:a"),
        ("scene over", "=== s\nOne.\n~ decide(\"D\",\"a\")\n-> scene_over\n", "D:a"),
    ];

    public static TheoryData<string> Names => [.. All.Select(one => one.Name)];

    public static (string Ink, string Effects) Get(string name)
    {
        var (_, ink, effects) = All.Single(one => one.Name == name);
        return (ink, effects);
    }
}
