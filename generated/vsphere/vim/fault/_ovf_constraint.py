# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfConstraint``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfConstraint",
    wire_name="OvfConstraint",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (_rt.Property("name", "string", since="vim.version.version6", rank=6),),
)
class OvfConstraint(vim.fault.OvfInvalidPackage):
    """The fault ``vim.fault.OvfConstraint``.

    Fields:
        - ``name``: ``string``, required.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/OvfConstraint.rst``
    """

    name: str = ""
    """``string``, required. Since vSphere API 4.1."""
