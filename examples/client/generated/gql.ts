/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Posted {\n  entity(name: \"住房和城乡建设部\") {\n    ... on Agency {\n      postedOfficials(asOf: \"2018\", first: 10) {\n        edges {\n          node {\n            name\n            isGroup\n          }\n          positions\n          since\n          until\n          tie {\n            object {\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n}": typeof types.PostedDocument,
    "query WhoHelps {\n  entity(name: \"麻城市\", type: COUNTY) {\n    name\n    ... on County {\n      within {\n        name\n      }\n      assistedBy(asOf: \"2020-10\", certainty: CERTAIN, first: 5) {\n        totalCount\n        edges {\n          node {\n            name\n            type\n          }\n          modes\n          since\n          tie {\n            articleCount\n            through {\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n}": typeof types.WhoHelpsDocument,
};
const documents: Documents = {
    "query Posted {\n  entity(name: \"住房和城乡建设部\") {\n    ... on Agency {\n      postedOfficials(asOf: \"2018\", first: 10) {\n        edges {\n          node {\n            name\n            isGroup\n          }\n          positions\n          since\n          until\n          tie {\n            object {\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n}": types.PostedDocument,
    "query WhoHelps {\n  entity(name: \"麻城市\", type: COUNTY) {\n    name\n    ... on County {\n      within {\n        name\n      }\n      assistedBy(asOf: \"2020-10\", certainty: CERTAIN, first: 5) {\n        totalCount\n        edges {\n          node {\n            name\n            type\n          }\n          modes\n          since\n          tie {\n            articleCount\n            through {\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n}": types.WhoHelpsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Posted {\n  entity(name: \"住房和城乡建设部\") {\n    ... on Agency {\n      postedOfficials(asOf: \"2018\", first: 10) {\n        edges {\n          node {\n            name\n            isGroup\n          }\n          positions\n          since\n          until\n          tie {\n            object {\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.js').PostedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WhoHelps {\n  entity(name: \"麻城市\", type: COUNTY) {\n    name\n    ... on County {\n      within {\n        name\n      }\n      assistedBy(asOf: \"2020-10\", certainty: CERTAIN, first: 5) {\n        totalCount\n        edges {\n          node {\n            name\n            type\n          }\n          modes\n          since\n          tie {\n            articleCount\n            through {\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.js').WhoHelpsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
