/** What GraphiQL opens on: one county, who assists it, and the words of the articles that say so. */
export const defaultQuery = `query WhoHelps {
  entity(name: "麻城市", type: COUNTY) {
    name
    ... on County {
      code
      within {
        name
      }
      assistedBy(first: 10) {
        totalCount
        edges {
          node {
            name
            type
          }
          modes
          since
          tie {
            claims(first: 1) {
              edges {
                node {
                  sentence
                  article {
                    title
                    publishedOn
                  }
                  evidence {
                    start
                    end
                    quote
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
`;
