# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterClomdLivenessResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanClusterClomdLivenessResult",
    wire_name="VsanClusterClomdLivenessResult",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "clomdLivenessResult",
            "vim.cluster.VsanHostClomdLivenessResult",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property("issueFound", "boolean", since="vim.version.version9", rank=9),
    ),
)
class VsanClusterClomdLivenessResult(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterClomdLivenessResult``.

    Fields:
        - ``clomdLivenessResult``: List of ``vim.cluster.VsanHostClomdLivenessResult``, optional.
        - ``issueFound``: ``boolean``, required.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanClusterClomdLivenessResult.rst``
    """

    clomdLivenessResult: _rt.Field[
        list[vim.cluster.VsanHostClomdLivenessResult],
        Iterable[vim.cluster.VsanHostClomdLivenessResult],
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanHostClomdLivenessResult``, optional. Since vSphere API 5.5."""
    issueFound: bool = False
    """``boolean``, required. Since vSphere API 5.5."""
