using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Parties;

namespace Chokepoint.Application.Parties;

/// <summary>What one provision that asks about owners finds of a party.</summary>
public sealed record OwnerStanding(string Provision, ProvisionStatus Status, Test.Owned Rule, ListedOwnership Ownership);
