#:project Tables/Tables.csproj
using Geopol.Events.Tables;

// Writes CountryCodeTable.g.cs, which is frozen with the keys: a change of the table changes keys.
//
//     dotnet run eng/generate-country-codes.cs [-- --iso-codes FOLDER] [--check | --accept]
//
// iso-codes: iso_3166-1.json and iso_3166-3.json of Debian 12's package iso-codes 4.15 (apt-get install iso-codes).
return Generation.Run("generate-country-codes", args, CountryCodeTableGenerator.Generate, new PackageFolder("iso-codes", "/usr/share/iso-codes/json"));
