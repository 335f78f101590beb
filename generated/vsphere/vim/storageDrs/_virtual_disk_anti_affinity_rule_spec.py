# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.storageDrs.VirtualDiskAntiAffinityRuleSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.storageDrs.VirtualDiskAntiAffinityRuleSpec",
    wire_name="VirtualDiskAntiAffinityRuleSpec",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("diskId", "int", array=True, since="vim.version.version7", rank=7),
    ),
)
class VirtualDiskAntiAffinityRuleSpec(vim.cluster.RuleInfo):
    """The data object ``vim.storageDrs.VirtualDiskAntiAffinityRuleSpec``.

    Fields:
        - ``diskId``: List of ``int``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/storageDrs/VirtualDiskAntiAffinityRuleSpec.rst``
    """

    diskId: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
    """List of ``int``, required. Since vSphere API 5.0."""
