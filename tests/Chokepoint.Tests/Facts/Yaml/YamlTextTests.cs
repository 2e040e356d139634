using System.Diagnostics;
using Chokepoint.Diagnostics;
using Chokepoint.Facts.Yaml;

namespace Chokepoint.Tests.Facts.Yaml;

public sealed class YamlTextTests
{
    [Theory]
    [InlineData("a: [1, 2", "yaml.syntax")]
    [InlineData("a: &x 1\nb: *x", "yaml.anchor")]
    [InlineData("a: !!python/object 1", "yaml.anchor")]
    [InlineData("a: 1\na: 2", "yaml.key-twice")]
    [InlineData("", "yaml.empty")]
    [InlineData("a: 1\n---\nb: 2", "yaml.two-documents")]
    [InlineData("? [a]\n: 1", "yaml.key")]
    [InlineData("a: \0", "yaml.binary")]
    [InlineData("a:\n\tb: 1\n\t c: 2", "yaml.syntax")]
    public void Broken_text_is_refused_with_its_place_and_a_remedy(string text, string code)
    {
        var problem = Assert.Single(Parse(text));
        Assert.Equal(code, problem.Code);
        Assert.Equal("some.yaml", problem.Place.File);
        Assert.NotEmpty(problem.Remedy);
    }

    [Fact]
    public void A_full_width_colon_is_named_in_the_remedy() => Assert.Contains("full-width colon", Assert.Single(Parse("a: 1\nb： 2\nc: 3")).Remedy, StringComparison.Ordinal);

    [Fact]
    public void Ten_megabytes_are_refused_at_once()
    {
        var clock = Stopwatch.StartNew();
        Assert.Equal("yaml.too-large", Assert.Single(Parse(new string('a', 10_000_000))).Code);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Deep_nesting_and_many_values_are_refused()
    {
        Assert.Equal("yaml.too-deep", Assert.Single(Parse(string.Concat(Enumerable.Repeat("[", 5000)))).Code);
        Assert.Equal("yaml.too-many", Assert.Single(Parse("[" + string.Join(",", Enumerable.Repeat("1", 300_000)) + "]")).Code);
    }

    private static IReadOnlyList<Problem> Parse(string text)
    {
        var problems = new Problems();
        YamlText.Parse(text, "some.yaml", problems);
        return problems.All;
    }
}
