using System.Reflection;
using System.Xml.Linq;
using BrighterFuture.Testing;

namespace BrighterFuture.Architecture.Tests;

/// <summary>DESIGN section 2 as a table: which project may name which project and which package.</summary>
public sealed class ProjectMapTests
{
    private static readonly Dictionary<string, (string[] Projects, string[] Packages)> s_map = new(StringComparer.Ordinal)
    {
        ["Model"] = ([], ["Microsoft.CodeAnalysis.BannedApiAnalyzers"]),
        ["Narrative"] = (["Model"], ["ink-engine-runtime", "ink_compiler"]),
        ["Files"] = (["Model", "Narrative"], ["Newtonsoft.Json"]),
        ["Views"] = (["Model", "Narrative"], []),
        ["Terminal"] = (["Model", "Narrative", "Files", "Views"], ["Terminal.Gui"]),
        ["Game"] = (["Model", "Narrative", "Files", "Views", "Terminal"], ["System.CommandLine"]),
    };

    public static TheoryData<string> Projects => [.. s_map.Keys];

    [Fact]
    public void Every_project_under_src_stands_in_the_map()
    {
        var found = Directory.GetDirectories(RepositoryRoot.Of("src")).Where(folder => Directory.GetFiles(folder, "*.csproj").Length > 0).Select(Path.GetFileName);

        Assert.Equal(s_map.Keys.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_names_only_what_the_map_allows(string project)
    {
        var declared = Declared(project);

        Assert.Empty(declared.Projects.Except(s_map[project].Projects, StringComparer.Ordinal));
        Assert.Empty(declared.Packages.Except(s_map[project].Packages, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_compiled_assembly_uses_only_what_the_map_allows(string project)
    {
        var allowed = s_map[project].Projects.Select(name => "BrighterFuture." + name).Concat(s_map[project].Packages).ToHashSet(StringComparer.Ordinal);
        var used = Assembly.Load("BrighterFuture." + project).GetReferencedAssemblies().Select(name => name.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) || name == "System.CommandLine")
            .Where(name => name is not ("netstandard" or "mscorlib"));

        Assert.Empty(used.Except(allowed, StringComparer.Ordinal));
    }

    [Fact]
    public void Only_one_project_names_a_package()
    {
        var twice = s_map.SelectMany(entry => entry.Value.Packages).GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key);

        Assert.Empty(twice);
    }

    [Fact]
    public void The_root_holds_only_what_the_user_named()
    {
        string[] allowed = ["src", "tests", "stories", "saves", "BrighterFuture.sln", "README.md"];
        var found = Directory.GetFileSystemEntries(RepositoryRoot.Path).Select(path => Path.GetFileName(path)).Where(name => !name.StartsWith('.'));

        Assert.Empty(found.Except(allowed, StringComparer.Ordinal));
    }

    private static (IEnumerable<string> Projects, IEnumerable<string> Packages) Declared(string project)
    {
        var folder = RepositoryRoot.Of("src", project);
        var documents = Directory.GetFiles(folder, "*.csproj").Concat(Directory.GetFiles(folder, "*.targets")).Select(XDocument.Load).ToList();
        string[] Names(string element) => [.. documents.SelectMany(document => document.Descendants(element)).Select(node => node.Attribute("Include")?.Value).OfType<string>()];
        return (Names("ProjectReference").Select(Path.GetFileNameWithoutExtension).OfType<string>(), Names("PackageReference").Concat(Names("Reference")));
    }
}
