from __future__ import annotations

import pytest

from factcheck.importing.html_render import MAX_DEPTH, render


def test_blocks_end_lines_and_words_within_them_do_not() -> None:
    rendered = render("<div>one <b>two</b>\n three</div><div>four<br>five</div><p>six</p>")

    assert rendered.text == "one two three\nfour\nfive\n\nsix"


def test_code_is_left_out_and_hidden_words_are_not() -> None:
    rendered = render(
        "<body><script>var a=1</script>shown<p style='display: none'>veiled</p></body>"
    )

    assert rendered.text == "shown\n\nveiled"
    assert "hidden" in rendered.kinds_at(rendered.text.index("veiled"))


def test_the_description_of_a_picture_stands_alone() -> None:
    rendered = render("<p>before<img alt='a crane'>after</p>")

    assert rendered.text.split("\n") == ["before", "a crane", "after"]
    assert "caption" in rendered.kinds_at(rendered.text.index("crane"))
    assert "caption" not in rendered.kinds_at(rendered.text.index("after"))


@pytest.mark.parametrize("depth", [1, 100, 255, 256, 1000, 1900, MAX_DEPTH, 50_000])
def test_words_at_any_depth_are_kept(depth: int) -> None:
    rendered = render(f"<body>{'<div>' * depth}sentinel{'</div>' * depth}last</body>")

    assert "sentinel" in rendered.text
    assert "last" in rendered.text
    assert bool(rendered.warnings) == (depth >= MAX_DEPTH - 1 or rendered.tree is None)


def test_an_element_with_countless_attributes_is_not_parsed() -> None:
    attributes = " ".join(f"a{n}=1" for n in range(50_000))

    rendered = render(f"<body><p {attributes}>sentinel</p></body>")

    assert "sentinel" in rendered.text
    assert rendered.warnings


def test_entities_become_the_characters_they_name() -> None:
    assert render("<p>Caf&eacute; &amp; b&#97;r &lt;b&gt;</p>").text == "Café & bar <b>"


def test_spaces_in_preformatted_text_stay() -> None:
    assert render("<pre>a  b\n  c</pre>").text == "a  b\n  c"
