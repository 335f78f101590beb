# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.VmVmAffinity``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vm.VmVmAffinity",
    wire_name="VmVmAffinity",
    since="vim.version.v9_1_0_0",
    rank=35,
    properties=lambda: (
        _rt.Property("affinedVmsTag", "vim.TagId", since="vim.version.v9_1_0_0", rank=35),
        _rt.Property(
            "policyStrictness", "string", optional=True, since="vim.version.v9_1_0_0", rank=35
        ),
        _rt.Property(
            "policyTopology", "string", optional=True, since="vim.version.v9_1_0_0", rank=35
        ),
    ),
)
class VmVmAffinity(vim.vm.VmPlacementPolicy):
    """The data object ``vim.vm.VmVmAffinity``.

    Fields:
        - ``affinedVmsTag``: ``vim.TagId``, required.
        - ``policyStrictness``: ``string``, optional.
        - ``policyTopology``: ``string``, optional.

    Since:
        vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

    Source:
        ``vim/vm/VmVmAffinity.rst``
    """

    affinedVmsTag: vim.TagId = _rt.UNSET
    """``vim.TagId``, required. Since vSphere API 9.1.0.0."""
    policyStrictness: str | None = None
    """``string``, optional. Since vSphere API 9.1.0.0."""
    policyTopology: str | None = None
    """``string``, optional. Since vSphere API 9.1.0.0."""
