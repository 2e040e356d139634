using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Time;

namespace Chokepoint.Rules.Deals;

/// <summary>Tells how much of a party is owned by listed ones: worked out elsewhere and handed to the rules as a fact.</summary>
public delegate ListedOwnership OwnershipOf(Party party, Test.Owned rule, TwoClocks clocks);
