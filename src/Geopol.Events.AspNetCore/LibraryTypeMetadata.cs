using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Geopol.Events.AspNetCore;

/// <summary>
/// Stops the model validation of MVC at the types of the library. It would visit each property of a claim, and it fails at a depth of 32.
/// </summary>
internal sealed class LibraryTypeMetadata : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        if (context.Key.ModelType?.Assembly == typeof(Claim).Assembly)
        {
            context.ValidationMetadata.ValidateChildren = false;
        }
    }
}
