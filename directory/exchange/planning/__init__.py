"""What a file would change, before anything is written: `texts` and `headings` say what it holds,
`recognising` which record each row is about, `cells` what they change, `checking` whether they may;
`plan` is all of it for a file, `planned` what comes out.
"""
