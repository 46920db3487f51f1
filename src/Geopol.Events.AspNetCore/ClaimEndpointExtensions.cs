using Geopol.Events.AspNetCore;
using Microsoft.AspNetCore.Http;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Adds the check of claims to endpoints of minimal APIs.</summary>
public static class ClaimEndpointExtensions
{
    /// <summary>
    /// Checks the arguments of the endpoint against the rules before the endpoint runs. If there is an error, the endpoint doesn't run, and the answer is a problem
    /// with all issues.
    /// </summary>
    /// <param name="builder">An endpoint or a group of endpoints.</param>
    /// <returns>The same builder, for chaining.</returns>
    /// <remarks>
    /// Checked are claims, propositions, events, attribution links, actors and goods, alone or in a collection. Members of other types aren't checked. The rules
    /// are the registered <c>ClaimRules</c>, or the default rules.
    /// </remarks>
    /// <typeparam name="TBuilder">The type of the builder.</typeparam>
    public static TBuilder CheckClaims<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder => builder.AddEndpointFilter(new ClaimEndpointFilter());
}
