// Internal types are all in the root namespace; only public types that a recorder seldom names have a namespace of their own.
global using Geopol.Events.Granularity;
global using Geopol.Events.Json;
global using Geopol.Events.Languages;
global using Geopol.Events.Ontologies;
global using Geopol.Events.Registry;
global using Geopol.Events.Scales;
global using Geopol.Events.Validation;
