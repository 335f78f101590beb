# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.MultipathStateInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.MultipathStateInfo",
    wire_name="HostMultipathStateInfo",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "path",
            "vim.host.MultipathStateInfo.Path",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class MultipathStateInfo(vmodl.DynamicData):
    """The data object ``vim.host.MultipathStateInfo``, on the wire ``HostMultipathStateInfo``.

    Fields:
        - ``path``: List of ``vim.host.MultipathStateInfo.Path``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/MultipathStateInfo.rst``
    """

    @_rt.data(
        "vim.host.MultipathStateInfo.Path",
        wire_name="HostMultipathStateInfoPath",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("name", "string", since="vim.version.version5", rank=5),
            _rt.Property("pathState", "string", since="vim.version.version5", rank=5),
        ),
    )
    class Path(vmodl.DynamicData):
        """The data object ``vim.host.MultipathStateInfo.Path``, on the wire ``HostMultipathStateInfoPath``.

        Fields:
            - ``name``: ``string``, required.
            - ``pathState``: ``string``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/MultipathStateInfo/Path.rst``
        """

        name: str = ""
        """``string``, required. Since vSphere API 4.0."""
        pathState: str = ""
        """``string``, required. Since vSphere API 4.0."""

    path: _rt.Field[
        list[vim.host.MultipathStateInfo.Path], Iterable[vim.host.MultipathStateInfo.Path]
    ] = _rt.EMPTY
    """List of ``vim.host.MultipathStateInfo.Path``, optional. Since vSphere API 4.0."""
