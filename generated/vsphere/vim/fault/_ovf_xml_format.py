# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfXmlFormat``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfXmlFormat",
    wire_name="OvfXmlFormat",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("description", "string", since="vim.version.version5", rank=5),
    ),
)
class OvfXmlFormat(vim.fault.OvfInvalidPackage):
    """The fault ``vim.fault.OvfXmlFormat``.

    Fields:
        - ``description``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfXmlFormat.rst``
    """

    description: str = ""
    """``string``, required. Since vSphere API 4.0."""
