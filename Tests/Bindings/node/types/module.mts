// The declarations of the ECMAScript module.
import { Client, version } from "libarango";

export const client: Client = new Client();
export const text: string = version;
