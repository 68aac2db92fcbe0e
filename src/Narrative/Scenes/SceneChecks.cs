using System.Collections.Immutable;
using BrighterFuture.Narrative.Ink;

namespace BrighterFuture.Narrative.Scenes;

/// <summary>Mistakes in tags and decisions that the ink compiler cannot know.</summary>
internal static class SceneChecks
{
    private const string Root = "0";
    private static readonly string[] Bare = ["scene", "storylet", "once", "sensitive", "grave", "beat", "rumour"];
    private static readonly string[] WithValue = ["seat", "when", "weight", "date", "place", "speaker", "source", "claim", "gloss"];

    public static IEnumerable<InkProblem> All(InkPack pack, SceneVocabulary vocabulary)
    {
        var tags = pack.Items.Where(item => item.Kind == InkItemKind.Tag).ToLookup(item => item.Path.Split('.')[0], StringComparer.Ordinal);
        return pack.Knots.Values.SelectMany(knot => KnotTags(knot, tags[knot.Name]))
            .Concat(tags[Root].SelectMany(tag => Spelling(tag, SceneTags.OfStory)))
            .Concat(pack.Knots.Keys.SelectMany(name => tags[name]).SelectMany(tag => Spelling(tag, [])))
            .Concat(Decisions(pack, vocabulary))
            .Concat(Graves(pack, vocabulary))
            .Concat(Writes(pack, vocabulary));
    }

    private static IEnumerable<InkProblem> KnotTags(InkKnot knot, IEnumerable<InkItem> tags)
    {
        var ofScene = tags.Where(tag => SceneTags.IsOfScene(tag.Text)).ToList();
        if (!SceneReader.IsScene(knot) && ofScene.Count > 0)
        {
            var place = ofScene.Find(tag => SceneTags.NameOf(tag.Text) is SceneTags.Scene or SceneTags.Storylet);
            yield return Warning((place ?? ofScene[0]).Source, place is null
                ? $"Knot {knot.Name} has '# {ofScene[0].Text}' but is neither # scene nor # storylet, so nobody plays it."
                : $"'# {place.Text}' does not stand at the head of {knot.Name}. Put it right under the knot's name, before any text " +
                    "or ~ line.");
        }
        else if (ofScene.Count > knot.Tags.Count(SceneTags.IsOfScene))
        {
            var late = ofScene[knot.Tags.Count(SceneTags.IsOfScene)];
            yield return Warning(late.Source, $"'# {late.Text}' stands too low to be read. Put it with the other tags under {knot.Name}.");
        }

        foreach (var twice in knot.Tags.GroupBy(SceneTags.NameOf, StringComparer.Ordinal)
            .Where(group => SceneTags.IsOfScene(group.Key) && group.Count() > 1))
        {
            yield return Warning(knot.Source, $"{knot.Name} has # {twice.Key} more than once; the first counts.");
        }
    }

    private static IEnumerable<InkProblem> Spelling(InkItem tag, ImmutableArray<string> alsoKnown)
    {
        var name = SceneTags.NameOf(tag.Text);
        var known = SceneTags.OfScene.Concat(SceneTags.OfLine).Concat(alsoKnown).ToList();
        if (!known.Contains(name, StringComparer.Ordinal))
        {
            yield return Warning(tag.Source, $"There is no tag '{name}'.{Nearest.Hint(name, known)}");
        }
        else if (Bare.Contains(name, StringComparer.Ordinal) && tag.Text.Contains(':', StringComparison.Ordinal))
        {
            yield return Warning(tag.Source, $"# {name} takes no value.");
        }
        else if (WithValue.Contains(name, StringComparer.Ordinal) && string.IsNullOrEmpty(SceneTags.Value(tag.Text, name)))
        {
            yield return Warning(tag.Source, $"# {name} needs a value: '# {name}: ...'.");
        }
    }

    private static IEnumerable<InkProblem> Decisions(InkPack pack, SceneVocabulary vocabulary) =>
        from decide in pack.Decides
        where decide.Decision.Length > 0
        let text = vocabulary.UnknownCard(decide.Decision, decide.Option)
        where text is not null
        select new InkProblem(InkSeverity.Error, decide.Source.File, decide.Source.Line, text);

    /// <summary>A choice whose body decides a grave option is tagged so, and no other.</summary>
    private static IEnumerable<InkProblem> Graves(InkPack pack, SceneVocabulary vocabulary)
    {
        var choices = pack.Items.Where(item => item.Kind == InkItemKind.Choice).ToList();
        foreach (var decide in pack.Decides.Where(decide => vocabulary.UnknownCard(decide.Decision, decide.Option) is null
            && vocabulary.Cards.ContainsKey(decide.Decision)))
        {
            var choice = choices.Where(choice => decide.Path.StartsWith($"{choice.Text}.", StringComparison.Ordinal))
                .MaxBy(choice => choice.Text.Length);
            var isGrave = vocabulary.Cards[decide.Decision].Grave.Contains(decide.Option, StringComparer.Ordinal);
            if (choice is not null && isGrave != pack.TagsOfChoice(choice.Path).Contains(SceneTags.Grave, StringComparer.Ordinal))
            {
                yield return Warning(choice.Source, isGrave
                    ? $"Option {decide.Option} of {decide.Decision} is grave in decisions.json. Put # grave behind this choice's bracket."
                    : $"This choice is # grave, but option {decide.Option} of {decide.Decision} is not in decisions.json. Change one " +
                        "of the two.");
            }
        }
    }

    /// <summary>Ink holds memory, the model holds numbers: what a scene writes into a meter would be overwritten.</summary>
    private static IEnumerable<InkProblem> Writes(InkPack pack, SceneVocabulary vocabulary) =>
        from item in pack.Items
        where item.Kind == InkItemKind.Writes && !item.Path.StartsWith("decide.", StringComparison.Ordinal)
            && (item.Text is "outbox" or "outbox_count" or "hosted" || vocabulary.Numbers.Contains(item.Text, StringComparer.Ordinal))
        select new InkProblem(InkSeverity.Error, item.Source.File, item.Source.Line,
            $"'{item.Text}' is written by the game alone. Keep memory in a variable of your own, or move numbers with ~ decide(card, " +
                "option).");

    private static InkProblem Warning(InkSource source, string text) => new(InkSeverity.Warning, source.File, source.Line, text);
}
