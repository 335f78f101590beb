from __future__ import annotations

import pytest

from codegen.ir.commonmark import to_commonmark
from codegen.ir.names import TypeName
from codegen.ir.prose import (
    Block,
    BulletList,
    Code,
    CodeBlock,
    Emphasis,
    Inline,
    Link,
    Paragraph,
    Reference,
    Text,
    paragraph,
)

TILL = TypeName.parse("shop.Till")


def para(*inlines: Inline) -> Paragraph:
    return Paragraph(inlines)


def bullets(*items: str) -> BulletList:
    return BulletList(tuple((para(Text(item)),) for item in items))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain words", "plain words"),
        ("a * b ** c", r"a \* b \*\* c"),
        ("snake_case _x y_", r"snake_case \_x y\_"),
        ("a_ b", r"a\_ b"),
        ("`tick`", r"\`tick\`"),
        ("[x](y)", r"\[x\](y)"),
        ("![x](y)", r"!\[x\](y)".replace("!", r"\!")),
        ("wow!", r"wow\!"),
        ("<host> & &amp; &#65;", r"\<host> & \&amp; \&#65;"),
        (r"C:\dir", r"C:\\dir"),
        ("~~x~~", r"\~~x\~~"),
        ("# no title", r"\# no title"),
        ("#5", "#5"),
        ("- no item", r"\- no item"),
        ("-5", "-5"),
        ("--- no rule", r"\--- no rule"),
        ("+ no item", r"\+ no item"),
        ("> no quote", r"\> no quote"),
        ("1. no item", r"1\. no item"),
        ("12) no item", r"12\) no item"),
        ("1.5 apples", "1.5 apples"),
        ("  spaced \n out ", "spaced out"),
        ("nul\0", "nul"),
    ],
)
def test_characters_stay_characters(text: str, expected: str) -> None:
    assert to_commonmark(paragraph(text)) == expected


@pytest.mark.parametrize(
    ("inlines", "expected"),
    [
        ((Code("a b"),), "`a b`"),
        ((Code("a`b"),), "``a`b``"),
        ((Code("`"),), "`` ` ``"),
        ((Code(" a "),), "`  a  `"),
        ((Code("a"), Code("b")), "`ab`"),
        ((Emphasis("a"),), "*a*"),
        ((Emphasis("a", strong=True),), "**a**"),
        ((Text("x"), Emphasis(" a "), Text("y")), "x *a* y"),
        ((Emphasis("a"), Emphasis("b")), "*ab*"),
        ((Emphasis("a"), Emphasis("b", strong=True)), "*a*b"),
        ((Text("x"), Emphasis("(a)"), Text("y")), "x(a)y"),
        ((Text("x ("), Emphasis("!a"), Text(")")), r"x (*!a*)"),
        ((Text("x ("), Emphasis("a!"), Text("y")), r"x (a!y"),
        ((Text("x "), Emphasis("a!"), Text("! y")), r"x *a\!*! y"),
        ((Emphasis(" a"), Text("y"), Emphasis("b ", strong=True), Text("z")), "*a*y**b** z"),
        ((Emphasis("  "), Text("y"), Link("  ", Reference(TILL))), "y [shop.Till](vim:shop.Till)"),
        ((Code("a"), Text(" b ")), "`a` b"),
        ((Text(" b "), Code("a")), "b `a`"),
        ((Text(" "), Code("a"), Text(" b ")), "`a` b"),
        ((Text(" b "), Code("a"), Text(" ")), "b `a`"),
        ((Code("a`"),), "`` a` ``"),
        ((Code("`a"),), "`` `a ``"),
        ((Code(" a"),), "` a`"),
        ((Code("a "),), "`a `"),
        ((Code("a`b``c"),), "```a`b``c```"),
        ((Code("a``b"),), "`a``b`"),
        ((Emphasis("a*b"),), r"*a\*b*"),
        ((Link("pay", Reference(TILL)),), "[pay](vim:shop.Till)"),
        ((Link("pay [now]", Reference(TILL, "Pay")),), r"[pay \[now\]](vim:shop.Till#Pay)"),
        (
            (Link("pay", Reference(TILL)), Link("now", Reference(TILL))),
            "[pay](vim:shop.Till)[now](vim:shop.Till)",
        ),
        ((Link("", Reference(TILL, "Pay")),), "[shop.Till#Pay](vim:shop.Till#Pay)"),
        ((Link("x", Reference(TILL, "a) b<")),), "[x](vim:shop.Till#a%29%20b%3C)"),
        ((), ""),
    ],
)
def test_inline_text(inlines: tuple[Inline, ...], expected: str) -> None:
    assert to_commonmark((Paragraph(inlines),)) == expected


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        ((), ""),
        ((para(Text("a")), para(), para(Text("b"))), "a\n\nb"),
        ((bullets("a", "b"), para(Text("c"))), "- a\n- b\n\nc"),
        ((bullets("a"), para(Text("b")), bullets("c")), "- a\n\nb\n\n- c"),
        ((para(Text("a")), para(Text("b"))), "a\n\nb"),
        ((bullets("a"), BulletList(bullets("b").items, ordered=True), bullets("c")), "- a\n\n1. b\n\n- c"),
        ((BulletList(bullets("a").items, ordered=True),) * 3, "1. a\n\n1) a\n\n1. a"),
        ((bullets("a"), bullets("b"), bullets("c")), "- a\n\n* b\n\n- c"),
        ((BulletList(((para(Text("a")),), ()), ordered=True),), "1. a"),
        ((BulletList(((para(Text("a")), bullets("b")), (para(Text("c")),))),), "- a\n\n  - b\n\n- c"),
        ((BulletList(((CodeBlock("x\n\ny"),),)),), "- ```\n  x\n\n  y\n  ```"),
        ((CodeBlock(""),), "```\n```"),
        ((CodeBlock("a ``` b"),), "````\na ``` b\n````"),
        ((CodeBlock("a ``` b ````` c ```` d"),), "``````\na ``` b ````` c ```` d\n``````"),
        ((CodeBlock("a\r\nb"),), "```\na\nb\n```"),
        ((BulletList(((BulletList(((),)),),)),), ""),
    ],
)
def test_blocks(blocks: tuple[Block, ...], expected: str) -> None:
    assert to_commonmark(blocks) == expected


def test_code_that_holds_nothing_is_no_code() -> None:
    assert to_commonmark((para(Text("before"), Code("  "), Text("after")),)) == "beforeafter"
