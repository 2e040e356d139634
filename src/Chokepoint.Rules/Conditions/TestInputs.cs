using Chokepoint.Facts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Quantities;
using Chokepoint.Rules.Deals;

namespace Chokepoint.Rules.Conditions;

/// <summary>For a test without an answer: which inputs it lacks, and who could give them.</summary>
internal sealed class TestInputs(Subject subject) : ITestVisitor<IEnumerable<Input>>, IPartyTestVisitor<IEnumerable<Input>>
{
    private const string Item = "chip";

    private bool IsPlanar => subject.Deal.Hypothetical is { NonPlanar: Answer.No };

    public IEnumerable<Input> Compare(Test.Compare test)
    {
        var told = subject.Deal.Hypothetical is not null ? InputSource.NotTold : InputSource.NotInDossier;
        switch (test.Measure)
        {
            case Measure.Units or Measure.UnitsInPeriod or Measure.PercentComplete or Measure.DomesticShare:
                return [new(Word<Measure>.Of(test.Measure), InputSource.NotTold)];
            case var _ when !subject.HasItem:
                return [new(Item, InputSource.NotTold)];
            case Measure.Density when IsPlanar:
                return [new("a density, which is undefined without a die on a non-planar process", InputSource.NotPublic)];
            case Measure.Density:
                return Open(Measure.Tpp).Concat(Open(Measure.DieArea));
            default:
                return [new(Word<Measure>.Of(test.Measure), told)];
        }

        IEnumerable<Input> Open(Measure part) => subject.Quantity(part).IsPoint ? [] : [new Input(Word<Measure>.Of(part), told)];
    }

    public IEnumerable<Input> Trait(Test.Trait test) =>
        [subject.HasItem ? new(Word<ChipTrait>.Of(test.Of), subject.Deal.Hypothetical is not null ? InputSource.NotTold : InputSource.NotInDossier) : new Input(Item, InputSource.NotTold)];

    public IEnumerable<Input> Product(Test.Product test) =>
    [
        !subject.HasItem ? new(Item, InputSource.NotTold)
        : test.Products.SomeOf.Count > 0 ? new($"whether {subject.Deal.Chip?.Id ?? "this chip"} is among the products meant", InputSource.NotPublic)
        : new Input("vendor", InputSource.NotTold),
    ];

    public IEnumerable<Input> VendorHome(Test.VendorHome test) => [new("vendor", subject.Deal.Hypothetical is not null ? InputSource.NotTold : InputSource.NotInDossier)];

    public IEnumerable<Input> WordIn(Test.WordIn test) => [new(Word<DealField>.Of(test.Field), InputSource.NotTold)];

    public IEnumerable<Input> PlaceIn(Test.PlaceIn test) => (test.Destination ? subject.Deal.To : subject.Deal.From) is { } told
        ? [new($"country groups of {told} on the day", InputSource.NotInDossier)]
        : [new(test.Destination ? "to" : "from", InputSource.NotTold)];

    public IEnumerable<Input> OfParty(Test.OfParty test) => test.Accept((IPartyTestVisitor<IEnumerable<Input>>)this);

    public IEnumerable<Input> Headquarters(Test.Headquarters test) => OfParties(test, p => (p.Headquarters, p.Parent) switch
    {
        (null, null) => "headquarters and ultimate parent",
        (null, _) => "headquarters",
        _ => "ultimate parent",
    });

    public IEnumerable<Input> Located(Test.Located test) => OfParties(test, _ => "home");

    public IEnumerable<Input> PartyIs(Test.PartyIs test) => OfParties(test, _ => "name");

    public IEnumerable<Input> InClass(Test.InClass test) => OfParties(test, _ => "class");

    public IEnumerable<Input> SomeOf(Test.SomeOf test) => subject.Of(test.Roles).Any()
        ? [new(subject.Deal.Parties.TryGetValue(Role.Purchaser, out var buyer) && test.Roles.All.Contains(Role.Purchaser) ? $"whether {buyer.Name} was among those addressed" : "whether this party was among those addressed", InputSource.NotPublic)]
        : OfParties(test, _ => "name");

    public IEnumerable<Input> Listed(Test.Listed test) => OfParties(test, _ => $"presence on {string.Join(", ", test.Lists)}");

    public IEnumerable<Input> Owned(Test.Owned test) => OfParties(test, _ => "ownership");

    public IEnumerable<Input> Knows(Test.Knows test) => [new($"knowledge.{Word<EndUse>.Of(test.EndUse)}", InputSource.NotTold)];

    public IEnumerable<Input> Certified(Test.Certified test) => [new($"certifications.{test.Name}", InputSource.NotTold)];

    public IEnumerable<Input> Available(Test.Available test) => [new($"available.{test.Country}", InputSource.NotTold)];

    public IEnumerable<Input> Authorised(Test.Authorised test) => [];

    public IEnumerable<Input> ProvisionHolds(Test.ProvisionHolds test) => [new(test.Provision, InputSource.NotInDossier)];

    // Only a party whose own answer is open lacks something.
    private IEnumerable<Input> OfParties(Test.OfParty test, Func<Party, string> what)
    {
        var parties = subject.Of(test.Roles).ToArray();
        return parties.Length == 0
            ? [new Input(Word<Role>.Of(test.Roles.All[0]), InputSource.NotTold)]
            : parties.Where(p => test.Accept(subject.AnswersOf(p)) == Answer.Unknown)
                .Select(p => new Input($"{what(p)} of {p.Name}", p.IsGiven ? InputSource.NotTold : InputSource.NotInDossier));
    }
}
