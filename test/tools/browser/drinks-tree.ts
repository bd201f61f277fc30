/** What a screen reader is given of the table of the drinks, as far in as a test has it. */
const head = `
      table "Tea vs Coffee"
        caption
          text "Tea vs Coffee"
        rowgroup
          row
            cell
            columnheader "Tea"
            columnheader "Coffee"`;

const rows = {
  caffeine: `
        row
          rowheader "Caffeine"
            link "Caffeine"
          cell "40 mg Source 1: Caffeine, Tea"
            text "40 mg"
            button "Source 1: Caffeine, Tea" expanded=false
              text "1"
          cell "95 No source: Caffeine, Coffee"
            text "95"
            button "No source: Caffeine, Coffee" expanded=false
              text "No source"`,
  hot: `
        row
          rowheader "Hot"
          cell "Yes No source: Hot, Tea"
            text "Yes"
            button "No source: Hot, Tea" expanded=false
              text "No source"
          cell "Yes No source: Hot, Coffee"
            text "Yes"
            button "No source: Hot, Coffee" expanded=false
              text "No source"`,
  milk: `
        row
          rowheader "With milk"
          cell "No No source: With milk, Tea"
            text "No"
            button "No source: With milk, Tea" expanded=false
              text "No source"
          cell "No data Link to this: With milk, Coffee"
            text "No data"
            button "Link to this: With milk, Coffee" expanded=false
              text "#"`,
};

export const treeOfTable = (...shown: (keyof typeof rows)[]): string =>
  head + shown.map((row) => rows[row]).join('');
