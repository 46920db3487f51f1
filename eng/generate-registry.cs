#:project Tables/Tables.csproj
using Geopol.Events.Tables;

// Writes the table of ActorRegistry.Default (ActorTable.g.cs, ActorNames*.g.cs, ActorAdjectives.g.cs).
//
//     dotnet run eng/generate-registry.cs [-- --iso-codes FOLDER] [--cldr FOLDER] [--check | --accept]
//
// iso-codes: iso_3166-1.json and iso_3166-3.json of Debian 12's package iso-codes 4.15 (apt-get install iso-codes).
// cldr: the folder "main" of the npm package cldr-localenames-full 48.2.0 (npm install cldr-localenames-full@48.2.0).
// The files in src/Geopol.Events/Registry/data are ours; docs/reference/actor-registry.md says where their facts come from.
return Generation.Run("generate-registry", args, RegistryTableGenerator.Generate,
    new PackageFolder("iso-codes", "/usr/share/iso-codes/json"), new PackageFolder("cldr", "node_modules/cldr-localenames-full/main"));
