"""Pages of the HTML reference as other programs see them: nothing of a text is taken for mark-up."""

from __future__ import annotations

from lxml import etree, html

from codegen.diagnostics import Diagnostics
from codegen.export import export
from codegen.ir.forms import HTML
from codegen.ir.model import Api
from codegen.ir.names import Kind
from codegen.ir.prose import paragraph
from codegen.ir.statements import Statements, VersionRef
from codegen.link import link
from tests.factories.stated import method, param, prop, type_, value

HOSTILE = "</textarea></td><script>alert(1)</script><h1>Fault - X</h1> & \"'"


def api() -> Api:
    cart = type_(
        "shop.Cart",
        prop("total", "long", optional=True, since=VersionRef("vim.version.version9"), words=HOSTILE),
        prop("coupons", "string", array=True, optional=False, privilege="Cart.Read"),
        words=HOSTILE,
        deprecated=paragraph(HOSTILE),
        wire_name="ShopCart",
    )
    mood = type_("shop.Mood", value("so<b>&"), value("good", words=HOSTILE), kind=Kind.ENUM)
    till = type_(
        "shop.Till", method("Pay", param("cart", "shop.Cart"), returns="shop.Mood"), kind=Kind.MANAGED
    )
    return link(Statements((cart, mood, till)), (), Diagnostics())


def test_no_text_becomes_markup() -> None:
    for path, text in export(api(), HTML).items():
        page = html.document_fromstring(text)
        assert not list(page.iter("script")), path
        headings = [each.text_content() for each in page.iter("h1")]
        assert not any("Fault" in heading for heading in headings), path


def test_fragments_are_schemas_in_the_declared_order() -> None:
    page = html.document_fromstring(export(api(), HTML)["shop.Cart.html"])
    (area,) = page.iter("textarea")
    root = etree.fromstring(area.text_content())
    found = [(each.get("name"), dict(each.attrib)) for each in root.iter("{*}element")]
    assert found == [
        ("total", {"name": "total", "type": "xsd:long", "minOccurs": "0"}),
        ("coupons", {"name": "coupons", "type": "xsd:string", "maxOccurs": "unbounded"}),
    ]
    names = [each.get("id") for each in page.iter("a") if each.get("id") in ("total", "coupons")]
    assert names == ["coupons", "total"]  # tables are sorted by name


def test_a_value_with_markup_in_it_stays_one() -> None:
    page = html.document_fromstring(export(api(), HTML)["shop.Mood.html"])
    (area,) = page.iter("textarea")
    values = [each.get("value") for each in etree.fromstring(area.text_content()).iter("{*}enumeration")]
    assert values == ["so<b>&", "good"]


def test_the_index_links_each_page() -> None:
    files = export(api(), HTML)
    links = {each.get("href") for each in html.document_fromstring(files["index.html"]).iter("a")}
    assert links == files.keys() - {"index.html"}
