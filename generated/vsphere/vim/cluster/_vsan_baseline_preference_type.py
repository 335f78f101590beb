# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanBaselinePreferenceType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.cluster.VsanBaselinePreferenceType",
    wire_name="VsanBaselinePreferenceType",
    since="vsan.version.version10",
    rank=8,
)
class VsanBaselinePreferenceType(_rt.VimEnum):
    """The enum ``vim.cluster.VsanBaselinePreferenceType``.

    Since:
        vsan API 6.8.7 (``vsan.version.version10``)

    Source:
        ``vim/cluster/VsanBaselinePreferenceType.rst``
    """

    latestRelease = "latestRelease"
    """The value ``latestRelease``."""
    latestPatch = "latestPatch"
    """The value ``latestPatch``."""
    noRecommendation = "noRecommendation"
    """The value ``noRecommendation``."""
    VsanBaselinePreferenceType_Unknown = "VsanBaselinePreferenceType_Unknown"
    """The value ``VsanBaselinePreferenceType_Unknown``."""
