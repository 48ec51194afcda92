/** The parts of an OpenAPI 3.1 document that are read or completed here. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  allOf?: Schema[];
  oneOf?: Schema[];
  additionalProperties?: boolean | Schema;
  default?: unknown;
}

export interface Parameter {
  $ref?: string;
  name?: string;
  in?: string;
  required?: boolean;
  description?: string;
  schema?: Schema;
}

export interface Answer {
  $ref?: string;
  description?: string;
  headers?: Record<string, { $ref: string }>;
  content?: Record<string, { schema?: Schema }>;
}

export interface Operation {
  path: string;
  method: string;
  details: {
    parameters?: Parameter[];
    requestBody?: { content: Record<string, { schema?: Schema }> };
    responses: Record<string, Answer>;
    security?: object[];
    operationId?: string;
    tags?: string[];
    summary?: string;
    description?: string;
    /** Set by @Public() and @Allow(right). */
    'x-public'?: boolean;
    /** Statuses that a route of its kind does not answer with. */
    'x-refuses'?: number[];
    'x-scope'?: string;
    'x-roles'?: readonly string[];
  };
}
