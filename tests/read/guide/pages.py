"""Pages in the layout of the HTML reference, about a shop."""

from __future__ import annotations

from collections.abc import Sequence

_HEAD = """<html xmlns:xsd="http://www.w3.org/2001/XMLSchema">
<head>
<META http-equiv="Content-Type" content="text/html; charset=UTF-8">
<title></title>
<script src="shop.js" language="JavaScript"> type="text/javascript"></script>
</head>
<body>
<table cellspacing="0" class="header-footer" id="top">
<tr>
<td><a href="index-mo_types.html">All objects</a></td><td><a href="#field_detail">Fields</a></td>
</tr>
</table>
<br>
"""
_FOOT = """<br>
<table cellspacing="0" class="header-footer" id="bottom">
<tr>
<td><a href="#top">To the top</a></td>
</tr>
</table>
<script language="javascript">document.write(RIGHTS);</script>
</body>
</html>
"""


def page(name: str, heading: str, *parts: str) -> str:
    """A whole page of a type."""
    title = f'<a id="{name}" name="{name}"></a>\n<h1>{heading}</h1>\n'
    return "".join((_HEAD, title, *parts, _FOOT))


def terms(**said: str) -> str:
    """The terms below a heading; underscores are spaces."""
    items = (f"<dt>{term.replace('_', ' ')}</dt>\n<dd>\n{words}\n</dd>\n" for term, words in said.items())
    return f"<dl>\n{''.join(items)}<p></p>\n</dl>\n"


def description(kind: str, text: str) -> str:
    """The description of a type of a kind."""
    return f"<H2>{kind} \n          Description</H2>\n<p></p>\n       {text}\n      <p></p>\n"


def table(title: str, head: Sequence[str], *rows: str, place: str = "") -> str:
    """A titled table."""
    anchor = f'<a id="{place}" name="{place}"></a>\n' if place else ""
    columns = "".join(f"<th>\n  {column}\n</th>" for column in head)
    return (
        f'{anchor}<p class="table-title">\n\t{title}\n</p>\n<table cellspacing="0">\n<tr>\n{columns}\n</tr>\n'
        + "".join(f'<tr class="r1">\n{row}\n</tr>\n' for row in rows)
        + "</table>\n"
    )


_XSD = 'xmlns="http://www.w3.org/2001/XMLSchema"'
OPTIONAL = '<span title="Need not be set" class="footnote-ref">*</span>'


def named(name: str, type: str, text: str, marks: str = "", anchored: bool = True) -> str:
    """The row of a property or parameter."""
    anchor = f'<a id="{name}" name="{name}"></a>' if anchored else ""
    return (
        f'<td nowrap="1">{anchor}<strong>{name}</strong>{marks}</td><td>{type}</td><td>\n'
        f"<p></p>\n    {text}\n</td>"
    )


def since(label: str) -> str:
    """What the text of a row ends with."""
    return f"<p></p>\n<B><I>Since </I></B>{label}<br>"


def privilege(id: str) -> str:
    """The mark of a property that a privilege is needed for."""
    return f'<span title="Required Privilege: {id}" class="privilege-ref"> P</span>'


def link(name: str, text: str) -> str:
    """A link to the page of a type."""
    return f'<a href="{name}.html">{text}</a>'


def reference(name: str, text: str, array: str = "") -> str:
    """The type of what refers to a managed object."""
    return (
        f"{link('vmodl.ManagedObjectReference', f'ManagedObjectReference{array}')}\n<br> to a\n"
        f"      {link(name, text + array)}"
    )


def schema(text: str) -> str:
    """A fragment of the schema."""
    return (
        '<a onclick="show(this)">Show it</a>\n<div class="switchcontent">\n'
        f'<textarea readonly="1">{text}</textarea>\n</div>\n'
    )


def complex_type(name: str, base: str, *elements: str) -> str:
    """The fragment of a data object or fault; each element is ``name type`` with ``?`` or ``*`` behind."""
    made: list[str] = []
    for element in elements:
        field, type = element.split()
        occurs = ' minOccurs="0"' if type[-1] in "?*" else ""
        occurs += ' maxOccurs="unbounded"' if type[-1] in "+*" else ""
        made.append(f'<element name="{field}" type="xsd:{type.rstrip("?*+")}"{occurs}/>')
    return (
        f'<complexType xmlns="http://www.w3.org/2001/XMLSchema" name="{name}"><complexContent>'
        f'<extension base="shop25:{base}"><sequence>{"".join(made)}</sequence></extension>'
        "</complexContent></complexType>"
    )


PROPERTY_HEAD = ("Name", "Type", "Description")


def properties(*rows: str) -> str:
    """The table of a type's properties."""
    return table("Properties", PROPERTY_HEAD, *rows, place="field_detail")


def method(name: str, anchor: str, text: str, facts: str, *tables: str) -> str:
    """A method: its heading, its text, its terms and its tables."""
    return (
        f'<br>\n<a id="{anchor}" name="{anchor}"></a>\n<h1>{name}</h1>\n<p></p>\n  {text}\n{facts}'
        + "".join(tables)
    )


NO_ROW = '<td colspan="2">None</td>'
_OBJECT = link("vmodl.ManagedObjectReference", "ManagedObjectReference")
TARGET = named("_this", _OBJECT, "The object.", anchored=False)


def parameters(*rows: str) -> str:
    """The table of a method's parameters, with the object that is asked."""
    return table("Parameters", PROPERTY_HEAD, TARGET, *rows)


def returns(row: str = NO_ROW) -> str:
    """The table of what a method gives back."""
    return table("Return Value", ("Type", "Description"), row)


def faults(*rows: tuple[str, str]) -> str:
    """The table of faults, each a name and a text; the one of all methods is last, as on each page."""
    every = ("vmodl.RuntimeFault", "If anything else goes wrong.")
    cells = (f"<td>{link(name, name)}</td><td>{text}</td>" for name, text in (*rows, every))
    return table("Faults", ("Type", "Description"), *cells) + table("Events", ("Type",), NO_ROW)


CART = page(
    "shop.Cart",
    "Data Object - ShopCart",
    terms(
        Property_of=link("shop.Till", "ShopTill"),
        Extends=link("vmodl.DynamicData", "DynamicData"),
        Since="vSphere API 4.1",
    ),
    description("Data Object", "What a customer has taken.<p>It is emptied at the till."),
    properties(
        named("coupons", "xsd:string[]", "Codes, in any order." + since("vSphere API 5.0"), OPTIONAL),
        named("owner", reference("shop.Customer", "ShopCustomer"), "Whose it is.<br>"),
        named("total", "xsd:long", f"In cents. See {link('shop.Till', 'till')}.<br>"),
        '<td colspan="3">\n  Properties inherited from ' + link("vmodl.DynamicData", "DynamicData") + "</td>",
        '<td colspan="3">None</td>',
    ),
    '<span class="footnote-ref">*</span><span class="footnote">Need not be set</span>\n',
    schema(
        complex_type(
            "ShopCart", "DynamicData", "total long", "owner ManagedObjectReference", "coupons string*"
        )
    ),
)

TILL = page(
    "shop.Till",
    "Managed Object -  \n\t\tShopTill",
    terms(Since="VI API 2.5"),
    description("Managed Object", "Takes money."),
    properties(
        named("coins", "xsd:int", "How many are in it.", OPTIONAL + privilege("Till.Look")),
        '<td colspan="3">None</td>',
    ),
    table(
        "Methods",
        ("Methods defined in this Managed Object",),
        '<td><a href="#open">OpenTill</a>, <a href="#pay">Pay_Task</a></td>',
        place="method_detail",
    ),
    method(
        "OpenTill",
        "open",
        "<B>Deprecated.</B><I>\n   As of vSphere API 5.0, nobody opens it.\n  </I>\n<p></p>\nOpens it.",
        terms(Required_Privileges="None"),
        parameters(),
        returns("<td>xsd:boolean</td><td>Whether it did.</td>"),
        faults(),
        schema(
            f'<element {_XSD} name="OpenTill" type="shop25:OpenTillRequestType"/>'
            f'<element {_XSD} name="OpenTillResponse"><complexType><sequence>'
            '<element name="returnval" type="xsd:boolean" minOccurs="0"/></sequence></complexType></element>'
        ),
    ),
    method(
        "Pay_Task",
        "pay",
        "Pays for a cart.\n<dl><dt>cash</dt><dd>at once</dd></dl>",
        terms(Required_Privileges="Till.Pay", Since="vSphere API 4.0"),
        parameters(
            named("cart", link("shop.Cart", "ShopCart"), "What to pay for.", anchored=False),
            named("tip", "xsd:int", "In cents." + since("vSphere API 5.1"), OPTIONAL, anchored=False),
        ),
        returns(f"<td>{reference('vim.Task', 'Task')}</td><td>Whether it is paid.</td>"),
        faults(("shop.fault.NoMoney", "If there is too little.")),
    ),
)

MOOD = page(
    "shop.Till.Mood",
    "Enum - ShopTillMood",
    terms(Property_of=link("shop.Till", "ShopTill")),
    "<br>\n<h2>Enum Description</h2>\n<p></p>\n How it feels.\n<p></p>\n",
    table(
        "Enum Constants",
        ("Name", "Description"),
        '<td><a id="good" name="good"></a>good</td><td>\n All is well.\n<br>\n</td>',
        '<td><a id="bad" name="bad"></a>bad</td><td>\n It rattles.\n<br>\n</td>',
        place="field_detail",
    ),
    schema(
        f'<simpleType {_XSD} name="ShopTillMood"><restriction base="xsd:string">'
        '<enumeration value="bad"/><enumeration value="good"/></restriction></simpleType>'
    ),
)

NO_MONEY = page(
    "shop.fault.NoMoney",
    "Fault - NoMoney",
    terms(Thrown_by=link("shop.Till", "Pay_Task"), Extends=link("vmodl.MethodFault", "MethodFault")),
    description("Fault", "There is too little."),
    properties(named("missing", "xsd:int", "In cents.")),
    schema(complex_type("NoMoney", "MethodFault", "missing int")),
)
