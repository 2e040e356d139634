using Chokepoint.Facts.Chips;
using Chokepoint.Facts.Deals;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Quantities;

namespace Chokepoint.Facts.Conditions;

/// <summary>One question of the closed set that a condition may ask. A new kind is a new method of <see cref="ITestVisitor{T}"/>, so every reader must answer it.</summary>
public abstract record Test
{
    private Test()
    {
    }

    public abstract T Accept<T>(ITestVisitor<T> visitor);

    /// <summary>A quantity against lines.</summary>
    public sealed record Compare(Measure Measure, Bounds Bounds) : Test
    {
        public override T Accept<T>(ITestVisitor<T> visitor) => visitor.Compare(this);
    }

    /// <summary>A property of the chip.</summary>
    public sealed record Trait(ChipTrait Of, bool Wanted) : Test
    {
        public override T Accept<T>(ITestVisitor<T> visitor) => visitor.Trait(this);
    }

    /// <summary>The chip is one of some products.</summary>
    public sealed record Product(Products Products) : Test
    {
        public override T Accept<T>(ITestVisitor<T> visitor) => visitor.Product(this);
    }

    /// <summary>Where the chip's vendor has its headquarters.</summary>
    public sealed record VendorHome(Places Places) : Test
    {
        public override T Accept<T>(ITestVisitor<T> visitor) => visitor.VendorHome(this);
    }

    /// <summary>A word field of the deal is one of some words; bit n stands for the n-th word of the field's set.</summary>
    public sealed record WordIn(DealField Field, uint Bits, IReadOnlyList<string> Words) : Test
    {
        public override T Accept<T>(ITestVisitor<T> visitor) => visitor.WordIn(this);
    }

    /// <summary>The deal's origin or destination lies in some places.</summary>
    public sealed record PlaceIn(bool Destination, Places Places) : Test
    {
        public override T Accept<T>(ITestVisitor<T> visitor) => visitor.PlaceIn(this);
    }

    /// <summary>A test of the parties in some roles: it holds when it holds of any of them.</summary>
    public abstract record OfParty : Test
    {
        private protected OfParty(Roles roles) => Roles = roles;

        public Roles Roles { get; init; }

        public override T Accept<T>(ITestVisitor<T> visitor) => visitor.OfParty(this);

        public abstract T Accept<T>(IPartyTestVisitor<T> visitor);
    }

    /// <summary>Any of the parties has its headquarters, or its ultimate parent's, in some places.</summary>
    public sealed record Headquarters(Roles Roles, Places Places) : OfParty(Roles)
    {
        public override T Accept<T>(IPartyTestVisitor<T> visitor) => visitor.Headquarters(this);
    }

    /// <summary>Any of the parties is registered in some places.</summary>
    public sealed record Located(Roles Roles, Places Places) : OfParty(Roles)
    {
        public override T Accept<T>(IPartyTestVisitor<T> visitor) => visitor.Located(this);
    }

    /// <summary>Any of the parties is one of those named.</summary>
    public sealed record PartyIs(Roles Roles, IReadOnlyList<string> Parties) : OfParty(Roles)
    {
        public override T Accept<T>(IPartyTestVisitor<T> visitor) => visitor.PartyIs(this);
    }

    /// <summary>Any of the parties belongs to one of some classes.</summary>
    public sealed record InClass(Roles Roles, IReadOnlyList<PartyClass> Classes) : OfParty(Roles)
    {
        public override T Accept<T>(IPartyTestVisitor<T> visitor) => visitor.InClass(this);
    }

    /// <summary>Addressed to some of a kind who are not named: unknown for a member of the kind.</summary>
    public sealed record SomeOf(Roles Roles, IReadOnlyList<PartyClass> Classes) : OfParty(Roles)
    {
        public override T Accept<T>(IPartyTestVisitor<T> visitor) => visitor.SomeOf(this);
    }

    /// <summary>Any of the parties is on one of some lists.</summary>
    public sealed record Listed(Roles Roles, IReadOnlyList<string> Lists) : OfParty(Roles)
    {
        public override T Accept<T>(IPartyTestVisitor<T> visitor) => visitor.Listed(this);
    }

    /// <summary>
    /// Owned by parties on the lists, in percent, individually or together; or instead, that such an owner is known and the
    /// size of its share is not.
    /// </summary>
    public sealed record Owned(Roles Roles, IReadOnlyList<string> Lists, Bounds Percent, bool ShareUnknown) : OfParty(Roles)
    {
        public override T Accept<T>(IPartyTestVisitor<T> visitor) => visitor.Owned(this);
    }

    /// <summary>The seller knows of a prohibited end use.</summary>
    public sealed record Knows(EndUse EndUse) : Test
    {
        public override T Accept<T>(ITestVisitor<T> visitor) => visitor.Knows(this);
    }

    /// <summary>The exporter certifies something that a rule asks for.</summary>
    public sealed record Certified(string Name) : Test
    {
        public override T Accept<T>(ITestVisitor<T> visitor) => visitor.Certified(this);
    }

    /// <summary>On sale in a country on a day.</summary>
    public sealed record Available(string Country, DateOnly On) : Test
    {
        public override T Accept<T>(ITestVisitor<T> visitor) => visitor.Available(this);
    }

    /// <summary>The deal has an authorisation of one of some kinds.</summary>
    public sealed record Authorised(IReadOnlyList<AuthorisationKind> Kinds) : Test
    {
        public override T Accept<T>(ITestVisitor<T> visitor) => visitor.Authorised(this);
    }

    /// <summary>Another provision's own result.</summary>
    public sealed record ProvisionHolds(string Provision) : Test
    {
        public override T Accept<T>(ITestVisitor<T> visitor) => visitor.ProvisionHolds(this);
    }
}
