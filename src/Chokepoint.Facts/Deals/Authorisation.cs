using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Quantities;

namespace Chokepoint.Facts.Deals;

/// <summary>A licence held, an exception claimed or a notice given. News that licences were granted is a claim about these, not one of them.</summary>
public sealed record Authorisation(
    string Id,
    AuthorisationKind Kind,
    string? Issuer,
    IReadOnlyList<string> Satisfies,
    string? Holder,
    IReadOnlyList<string> Consignees,
    Products? Products,
    Amount? Units,
    Amount? Used,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    IReadOnlyList<string> Conditions,
    DateOnly? Known,
    string? Overlay);
