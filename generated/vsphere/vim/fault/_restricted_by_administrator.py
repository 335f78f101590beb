# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.RestrictedByAdministrator``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vim.fault.RestrictedByAdministrator",
    wire_name="RestrictedByAdministrator",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (_rt.Property("details", "string", since="vim.version.version10", rank=10),),
)
class RestrictedByAdministrator(vmodl.RuntimeFault):
    """The fault ``vim.fault.RestrictedByAdministrator``.

    Fields:
        - ``details``: ``string``, required.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/RestrictedByAdministrator.rst``
    """

    details: str = ""
    """``string``, required. Since vSphere API 6.0."""
