using Chokepoint.Facts.Acts;
using Chokepoint.Ledger.Witnesses;
using Chokepoint.Rules.Questions;

namespace Chokepoint.Application.Ledgers;

/// <summary>An act with what is told of it.</summary>
/// <param name="Act">The act.</param>
/// <param name="Standing">Its strength by itself, and how it stands.</param>
/// <param name="Claims">The claims that tell of it, those that only retell one of them included.</param>
/// <param name="Witnesses">By how many independent origins it is told; null for a published act.</param>
/// <param name="Authorities">The authorities that are named.</param>
public sealed record LedgerAct(Act Act, ActStanding Standing, IReadOnlyList<LedgerClaim> Claims, Independence? Witnesses, AuthoritySet Authorities);
