# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.CdromInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vm.CdromInfo",
    wire_name="VirtualMachineCdromInfo",
    properties=lambda: (
        _rt.Property(
            "description", "string", optional=True, since="vim.version.version11", rank=11
        ),
    ),
)
class CdromInfo(vim.vm.TargetInfo):
    """The data object ``vim.vm.CdromInfo``, on the wire ``VirtualMachineCdromInfo``.

    Fields:
        - ``description``: ``string``, optional. Since vSphere API 6.5.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/CdromInfo.rst``
    """

    description: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
