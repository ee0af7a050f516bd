import binding from "./index.js";

export const { ArangoError, Client, Cursor, Database, Events, Result, version } = binding;
