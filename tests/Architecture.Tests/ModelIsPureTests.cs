using System.Reflection;
using System.Runtime.CompilerServices;
using BrighterFuture.Model;

namespace BrighterFuture.Architecture.Tests;

/// <summary>What a player's game stands on cannot be changed in place (STYLE 4).</summary>
public sealed class ModelIsPureTests
{
    [Fact]
    public void Public_types_of_the_model_have_no_setters()
    {
        var settable = PublicTypes().SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            .Where(property => property.DeclaringType!.Assembly == typeof(Seat).Assembly)
            .Where(property => property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}");

        Assert.Empty(settable);
    }

    [Fact]
    public void Public_types_of_the_model_have_no_open_fields()
    {
        var open = PublicTypes().SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.DeclaringType!.IsEnum)
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}");

        Assert.Empty(open);
    }

    private static IEnumerable<Type> PublicTypes() => typeof(Seat).Assembly.GetExportedTypes();
}
