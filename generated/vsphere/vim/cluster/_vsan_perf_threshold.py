# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
# mypy: disable-error-code="assignment,override"
# pyright: reportAssignmentType=false
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false
"""``vim.cluster.VsanPerfThreshold``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanPerfThreshold",
    wire_name="VsanPerfThreshold",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("direction", "string", since="vim.version.version9", rank=9),
        _rt.Property("yellow", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("red", "string", optional=True, since="vim.version.version9", rank=9),
    ),
)
class VsanPerfThreshold(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanPerfThreshold``.

    Fields:
        - ``direction``: ``string``, required.
        - ``yellow``: ``string``, optional.
        - ``red``: ``string``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanPerfThreshold.rst``
    """

    @_rt.enum(
        "vim.cluster.VsanPerfThreshold.VsanPerfThresholdDirectionType",
        wire_name="VsanPerfThresholdDirectionType",
        since="vim.version.version9",
        rank=9,
    )
    class VsanPerfThresholdDirectionType(_rt.VimEnum):
        """The enum ``vim.cluster.VsanPerfThreshold.VsanPerfThresholdDirectionType``.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/cluster/VsanPerfThreshold/VsanPerfThresholdDirectionType.rst``
        """

        upper = "upper"
        """The value ``upper``."""
        upper_ = "upper"
        lower = "lower"
        """The value ``lower``."""
        lower_ = "lower"
        VsanPerfThresholdDirectionType_Unknown = "VsanPerfThresholdDirectionType_Unknown"
        """The value ``VsanPerfThresholdDirectionType_Unknown``."""

    direction: str = ""
    """``string``, required. Since vSphere API 5.5."""
    yellow: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    red: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
