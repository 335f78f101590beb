# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.MethodAlreadyDisabledFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vim.fault.MethodAlreadyDisabledFault",
    wire_name="MethodAlreadyDisabledFault",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (_rt.Property("sourceId", "string", since="vim.version.version6", rank=6),),
)
class MethodAlreadyDisabledFault(vmodl.RuntimeFault):
    """The fault ``vim.fault.MethodAlreadyDisabledFault``.

    Fields:
        - ``sourceId``: ``string``, required.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/MethodAlreadyDisabledFault.rst``
    """

    sourceId: str = ""
    """``string``, required. Since vSphere API 4.1."""
