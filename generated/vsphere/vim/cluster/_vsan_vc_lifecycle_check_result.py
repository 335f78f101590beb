# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanVcLifecycleCheckResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanVcLifecycleCheckResult",
    wire_name="VsanVcLifecycleCheckResult",
    since="vsan.version.version17",
    rank=15,
    properties=lambda: (
        _rt.Property("status", "string", since="vsan.version.version17", rank=15),
        _rt.Property(
            "preCheckResults",
            "vim.vsan.LifecyclePreCheckResult",
            array=True,
            optional=True,
            since="vsan.version.version17",
            rank=15,
        ),
        _rt.Property(
            "configDetails",
            "vim.vsan.LifecycleConfigDetails",
            since="vsan.version.version17",
            rank=15,
        ),
    ),
)
class VsanVcLifecycleCheckResult(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanVcLifecycleCheckResult``.

    Fields:
        - ``status``: ``string``, required.
        - ``preCheckResults``: List of ``vim.vsan.LifecyclePreCheckResult``, optional.
        - ``configDetails``: ``vim.vsan.LifecycleConfigDetails``, required.

    Since:
        vsan API 7.3 (``vsan.version.version17``)

    Source:
        ``vim/cluster/VsanVcLifecycleCheckResult.rst``
    """

    status: str = ""
    """``string``, required. Since vsan API 7.3."""
    preCheckResults: _rt.Field[
        list[vim.vsan.LifecyclePreCheckResult], Iterable[vim.vsan.LifecyclePreCheckResult]
    ] = _rt.EMPTY
    """List of ``vim.vsan.LifecyclePreCheckResult``, optional. Since vsan API 7.3."""
    configDetails: vim.vsan.LifecycleConfigDetails = _rt.UNSET
    """``vim.vsan.LifecycleConfigDetails``, required. Since vsan API 7.3."""
