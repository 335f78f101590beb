# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.VmVmAntiAffinity``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vm.VmVmAntiAffinity",
    wire_name="VmVmAntiAffinity",
    since="vim.version.v9_1_0_0",
    rank=35,
    properties=lambda: (
        _rt.Property("antiAffinedVmsTag", "vim.TagId", since="vim.version.v9_1_0_0", rank=35),
        _rt.Property(
            "policyStrictness", "string", optional=True, since="vim.version.v9_1_0_0", rank=35
        ),
        _rt.Property(
            "policyTopology", "string", optional=True, since="vim.version.v9_1_0_0", rank=35
        ),
    ),
)
class VmVmAntiAffinity(vim.vm.VmPlacementPolicy):
    """The data object ``vim.vm.VmVmAntiAffinity``.

    Fields:
        - ``antiAffinedVmsTag``: ``vim.TagId``, required.
        - ``policyStrictness``: ``string``, optional.
        - ``policyTopology``: ``string``, optional.

    Since:
        vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

    Source:
        ``vim/vm/VmVmAntiAffinity.rst``
    """

    antiAffinedVmsTag: vim.TagId = _rt.UNSET
    """``vim.TagId``, required. Since vSphere API 9.1.0.0."""
    policyStrictness: str | None = None
    """``string``, optional. Since vSphere API 9.1.0.0."""
    policyTopology: str | None = None
    """``string``, optional. Since vSphere API 9.1.0.0."""
