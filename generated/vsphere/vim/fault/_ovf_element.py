# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfElement``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfElement",
    wire_name="OvfElement",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (_rt.Property("name", "string", since="vim.version.version5", rank=5),),
)
class OvfElement(vim.fault.OvfInvalidPackage):
    """The fault ``vim.fault.OvfElement``.

    Fields:
        - ``name``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfElement.rst``
    """

    name: str = ""
    """``string``, required. Since vSphere API 4.0."""
