import { NEAR, PATH, SEARCH } from './statements.ts';

const quoted = (text: string) => `"""${text}"""`;

/** The part of our graph that the mix asks about, as the rival is told of it; its `id`, `code` and `sort` have our indexes. */
export const RIVAL_SCHEMA = `
interface Named { id: String!, type: String!, name: String!, sort: String! }
type Entity implements Named @node(labels: ["Entity"]) {
  id: String! type: String! name: String! sort: String! code: String
  officers: [Entity!]! @relationship(type: "HOLDS_OFFICE", direction: IN)
  postings: [Entity!]! @relationship(type: "POSTED_TO", direction: OUT, properties: "Posting")
  assists: [Entity!]! @relationship(type: "ASSISTS", direction: OUT)
}
type Place implements Named @node(labels: ["Place"]) {
  id: String! type: String! name: String! sort: String! code: String
  assistedBy: [Entity!]! @relationship(type: "ASSISTS", direction: IN, properties: "Assistance")
  posted: [Entity!]! @relationship(type: "POSTED_TO", direction: IN, properties: "Posting")
  parts: [Place!]! @relationship(type: "WITHIN", direction: IN)
  within: [Place!]! @relationship(type: "WITHIN", direction: OUT)
}
type County implements Named @node(labels: ["County"]) {
  id: String! type: String! name: String! sort: String! code: String
  assistedBy: [Entity!]! @relationship(type: "ASSISTS", direction: IN, properties: "Assistance")
}
type Assistance @relationshipProperties { mode: [String!] }
type Posting @relationshipProperties { position: [String!] }
type Article @node(labels: ["Article"]) { id: String! title: String! }
type Evidence @node(labels: ["Evidence"]) { id: String! start: Int! end: Int! }
type Claim @node(labels: ["Claim"]) {
  id: String! kind: String! since: String sort: String!
  subject: [Entity!]! @relationship(type: "SUBJECT", direction: OUT)
  object: [Entity!]! @relationship(type: "OBJECT", direction: OUT)
  article: [Article!]! @relationship(type: "IN", direction: OUT)
  evidence: [Evidence!]! @relationship(type: "SUPPORTED_BY", direction: OUT)
}
type Hit { name: String! type: String! }
type Path { kinds: [String!]! names: [String!]! }
type Near { names: [String!]! types: [String!]! kinds: [String!]! total: Int! }
type Query {
  search(text: String!, first: Int!): [Hit!]! @cypher(
    statement: ${quoted(SEARCH.replace('RETURN e.name, e.type', 'RETURN {name: e.name, type: e.type} AS hit'))}, columnName: "hit")
  path(from: String!, to: String!): Path @cypher(
    statement: ${quoted(PATH.replace(/RETURN ([\s\S]*)$/, 'WITH $1 RETURN {kinds: kinds, names: names} AS path'))}, columnName: "path")
  near(id: String!): Near @cypher(
    statement: ${quoted(NEAR.replace(/RETURN (\[n IN shown \| n\.name\][\s\S]*)$/, 'WITH $1 RETURN {names: names, types: types, kinds: kinds, total: total} AS near'))}, columnName: "near")
}
`;
