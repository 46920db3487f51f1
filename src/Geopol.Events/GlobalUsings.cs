// All internal types are in the root namespace. Public types that users seldom name have namespaces of their own.
global using Geopol.Events.Granularity;
global using Geopol.Events.Json;
global using Geopol.Events.Languages;
global using Geopol.Events.Ontologies;
global using Geopol.Events.Registry;
global using Geopol.Events.Scales;
global using Geopol.Events.Validation;
