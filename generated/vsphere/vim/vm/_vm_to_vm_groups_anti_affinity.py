# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.VmToVmGroupsAntiAffinity``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vm.VmToVmGroupsAntiAffinity",
    wire_name="VmToVmGroupsAntiAffinity",
    since="vim.version.v9_1_0_0",
    rank=35,
    properties=lambda: (
        _rt.Property("selfTag", "vim.TagId", optional=True, since="vim.version.v9_1_0_0", rank=35),
        _rt.Property(
            "antiAffinedVmGroupTags",
            "vim.TagId",
            array=True,
            optional=True,
            since="vim.version.v9_1_0_0",
            rank=35,
        ),
        _rt.Property(
            "policyStrictness", "string", optional=True, since="vim.version.v9_1_0_0", rank=35
        ),
        _rt.Property(
            "policyTopology", "string", optional=True, since="vim.version.v9_1_0_0", rank=35
        ),
    ),
)
class VmToVmGroupsAntiAffinity(vim.vm.VmPlacementPolicy):
    """The data object ``vim.vm.VmToVmGroupsAntiAffinity``.

    Fields:
        - ``selfTag``: ``vim.TagId``, optional.
        - ``antiAffinedVmGroupTags``: List of ``vim.TagId``, optional.
        - ``policyStrictness``: ``string``, optional.
        - ``policyTopology``: ``string``, optional.

    Since:
        vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

    Source:
        ``vim/vm/VmToVmGroupsAntiAffinity.rst``
    """

    selfTag: vim.TagId | None = None
    """``vim.TagId``, optional. Since vSphere API 9.1.0.0."""
    antiAffinedVmGroupTags: _rt.Field[list[vim.TagId], Iterable[vim.TagId]] = _rt.EMPTY
    """List of ``vim.TagId``, optional. Since vSphere API 9.1.0.0."""
    policyStrictness: str | None = None
    """``string``, optional. Since vSphere API 9.1.0.0."""
    policyTopology: str | None = None
    """``string``, optional. Since vSphere API 9.1.0.0."""
