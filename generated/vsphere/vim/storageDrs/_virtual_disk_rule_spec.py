# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.storageDrs.VirtualDiskRuleSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.storageDrs.VirtualDiskRuleSpec",
    wire_name="VirtualDiskRuleSpec",
    since="vim.version.version12",
    rank=12,
    properties=lambda: (
        _rt.Property("diskRuleType", "string", since="vim.version.version12", rank=12),
        _rt.Property(
            "diskId", "int", array=True, optional=True, since="vim.version.version12", rank=12
        ),
    ),
)
class VirtualDiskRuleSpec(vim.cluster.RuleInfo):
    """The data object ``vim.storageDrs.VirtualDiskRuleSpec``.

    Fields:
        - ``diskRuleType``: ``string``, required.
        - ``diskId``: List of ``int``, optional.

    Since:
        vSphere API 6.7 (``vim.version.version12``)

    Source:
        ``vim/storageDrs/VirtualDiskRuleSpec.rst``
    """

    @_rt.enum(
        "vim.storageDrs.VirtualDiskRuleSpec.RuleType",
        wire_name="VirtualDiskRuleSpecRuleType",
        since="vim.version.version12",
        rank=12,
    )
    class RuleType(_rt.VimEnum):
        """The enum ``vim.storageDrs.VirtualDiskRuleSpec.RuleType``, on the wire ``VirtualDiskRuleSpecRuleType``.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/storageDrs/VirtualDiskRuleSpec/RuleType.rst``
        """

        affinity = "affinity"
        """The value ``affinity``."""
        antiAffinity = "antiAffinity"
        """The value ``antiAffinity``."""
        disabled = "disabled"
        """The value ``disabled``."""

    diskRuleType: str = ""
    """``string``, required. Since vSphere API 6.7."""
    diskId: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
    """List of ``int``, optional. Since vSphere API 6.7."""
