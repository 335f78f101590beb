# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.LocalFileSystemVolume``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.LocalFileSystemVolume",
    wire_name="HostLocalFileSystemVolume",
    properties=lambda: (_rt.Property("device", "string"),),
)
class LocalFileSystemVolume(vim.host.FileSystemVolume):
    """The data object ``vim.host.LocalFileSystemVolume``, on the wire ``HostLocalFileSystemVolume``.

    Fields:
        - ``device``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/LocalFileSystemVolume.rst``
    """

    @_rt.data(
        "vim.host.LocalFileSystemVolume.Specification",
        wire_name="HostLocalFileSystemVolumeSpec",
        properties=lambda: (
            _rt.Property("device", "string"),
            _rt.Property("localPath", "string"),
        ),
    )
    class Specification(vmodl.DynamicData):
        """The data object ``vim.host.LocalFileSystemVolume.Specification``, on the wire ``HostLocalFileSystemVolumeSpec``.

        Fields:
            - ``device``: ``string``, required.
            - ``localPath``: ``string``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/LocalFileSystemVolume/Specification.rst``
        """

        device: str = ""
        """``string``, required. Since 1.0."""
        localPath: str = ""
        """``string``, required. Since 1.0."""

    device: str = ""
    """``string``, required. Since 1.0."""
