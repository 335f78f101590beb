# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.FeatureVersionInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.FeatureVersionInfo",
    wire_name="HostFeatureVersionInfo",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property("key", "string", since="vim.version.version6", rank=6),
        _rt.Property("value", "string", since="vim.version.version6", rank=6),
    ),
)
class FeatureVersionInfo(vmodl.DynamicData):
    """The data object ``vim.host.FeatureVersionInfo``, on the wire ``HostFeatureVersionInfo``.

    Fields:
        - ``key``: ``string``, required.
        - ``value``: ``string``, required.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/host/FeatureVersionInfo.rst``
    """

    @_rt.enum(
        "vim.host.FeatureVersionInfo.FeatureVersionKey",
        wire_name="HostFeatureVersionKey",
        since="vim.version.version6",
        rank=6,
    )
    class FeatureVersionKey(_rt.VimEnum):
        """The enum ``vim.host.FeatureVersionInfo.FeatureVersionKey``, on the wire ``HostFeatureVersionKey``.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/host/FeatureVersionInfo/FeatureVersionKey.rst``
        """

        faultTolerance = "faultTolerance"
        """The value ``faultTolerance``."""

    key: str = ""
    """``string``, required. Since vSphere API 4.1."""
    value: str = ""
    """``string``, required. Since vSphere API 4.1."""
