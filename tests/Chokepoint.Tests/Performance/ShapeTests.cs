using Chokepoint.Performance.Shapes;

namespace Chokepoint.Tests.Performance;

/// <summary>What follows from a model's shape.</summary>
public sealed class ShapeTests
{
    private const double Billion = 1e9;

    public static IEnumerable<TheoryDataRow<string>> Models() => Project.Dossier.Llms.Keys.Order(StringComparer.Ordinal).Select(id => new TheoryDataRow<string>(id));

    [Theory]
    [MemberData(nameof(Models))]
    public void Parameters_computed_are_those_its_maker_states(string id)
    {
        var llm = Project.Dossier.Llms[id];
        var shape = LlmShape.Of(llm);
        Assert.InRange(shape.Total / Billion / (double)llm.StatedTotal!.Value, 0.97, 1.03);

        // What counts as active differs between makers: with or without embeddings, shared experts, the head.
        Assert.InRange(shape.Active / Billion / (double)llm.StatedActive!.Value, 0.9, 1.15);
        Assert.True(shape.Multiplied <= shape.Active && shape.Active <= shape.Total && shape.Experts < shape.Total);
    }

    // By hand: 2 x 80 layers x 8 heads x 128 x 2 bytes; 61 layers x (512 + 64) x 2 bytes.
    [Theory]
    [InlineData("llama-3-1-70b", 327_680)]
    [InlineData("deepseek-r1", 70_272)]
    public void Bytes_kept_of_a_token(string id, double bytes) => Assert.Equal(bytes, LlmShape.Of(Project.Dossier.Llms[id]).KeptBytes);

    [Fact]
    public void A_batch_touches_more_experts_the_larger_it_is_and_never_more_than_all()
    {
        var shape = LlmShape.Of(Project.Dossier.Llms["deepseek-r1"]);
        Assert.Equal(8.0 / 256, shape.Touched(1), 12);
        var last = 0.0;
        foreach (var batch in new double[] { 1, 2, 8, 64, 512, 1e6 })
        {
            Assert.InRange(shape.Touched(batch), last, 1);
            last = shape.Touched(batch);
        }

        Assert.Equal(0, LlmShape.Of(Project.Dossier.Llms["llama-3-1-70b"]).Touched(100));
    }

    [Fact]
    public void A_window_keeps_half_of_the_layers_short()
    {
        var shape = LlmShape.Of(Project.Dossier.Llms["gpt-oss-120b"]);
        Assert.Equal((4096 + 128) / 2.0, shape.LookedAt(4096));
        Assert.Equal(100, shape.LookedAt(100));
    }
}
