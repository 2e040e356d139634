using Chokepoint.Facts;
using Chokepoint.Facts.Acts;

namespace Chokepoint.Application.Classifying;

/// <summary>One provision's answer for a row.</summary>
public readonly record struct RowFinding(string Provision, ProvisionStatus Status, Answer Match, Strength Strength);
