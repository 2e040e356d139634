using Chokepoint.Application.Chips;
using Chokepoint.Facts.Time;

namespace Chokepoint.Tests.Application.Chips;

public sealed class ListChipsTests
{
    private static ChipList On(string day) => new ListChips(Project.Dossier, Project.Program).Of(Ask.On(day));

    [Fact]
    public void Every_chip_is_in_the_picture_or_among_those_left_out_with_why()
    {
        var list = On("2025-08-15");
        foreach (var plane in new[] { list.Performance, list.Bandwidths })
        {
            Assert.Equal(Project.Dossier.Chips.Keys.Order(StringComparer.Ordinal), plane.Placed.Select(c => c.Id!).Concat(plane.Unplaced.Select(c => c.Id!)).Order(StringComparer.Ordinal));
            Assert.All(plane.Unplaced, c => Assert.True(c.IsSystem || c.Lacking.Count > 0, c.Id));
        }
    }

    [Theory]
    [InlineData("2022-11-01")]
    [InlineData("2026-01-20")]
    public void A_listed_level_is_the_level_that_classify_gives(string day)
    {
        foreach (var chip in On(day).Chips)
            Assert.Equal(Ask.Classify($"chip={chip.Chip.Id}", day).Level, chip.Level);
    }

    [Fact]
    public void One_vendor_has_only_its_own_chips()
    {
        var list = new ListChips(Project.Dossier, Project.Program).Of(Ask.On("2025-08-15"), Project.Dossier.Parties["nvidia"]);
        Assert.NotEmpty(list.Chips);
        Assert.All(list.Chips, c => Assert.Equal("nvidia", c.Chip.Vendor));
    }

    [Fact]
    public void A_day_past_the_horizon_is_told()
    {
        var last = Project.Dossier.Jurisdictions["us"].Horizon;
        Assert.Empty(new ListChips(Project.Dossier, Project.Program).Of(new TwoClocks(last, last)).Outside);
        Assert.True(Assert.Single(new ListChips(Project.Dossier, Project.Program).Of(new TwoClocks(last.AddDays(1), last)).Outside).IsAfter);
    }

    [Fact]
    public void Two_readings_of_a_link_are_marked_at_their_low()
    {
        var h20 = On("2025-08-15").Bandwidths.Placed.Single(c => c.Id == "nvidia-h20-96gb").Point;
        Assert.Equal((4000m, 900m), (h20.Across.Mark, h20.Up!.Value.Mark));
        Assert.True(h20.Up.Value.High > 900);
    }
}
