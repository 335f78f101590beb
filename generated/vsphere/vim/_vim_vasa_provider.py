# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.VimVasaProvider``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.VimVasaProvider",
    wire_name="VimVasaProvider",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("uid", "string", optional=True, since="vim.version.version12", rank=12),
        _rt.Property("url", "string", since="vim.version.version10", rank=10),
        _rt.Property("name", "string", optional=True, since="vim.version.version10", rank=10),
        _rt.Property(
            "selfSignedCertificate", "string", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "vhostConfig",
            "vim.VimVasaProvider.VirtualHostConfig",
            optional=True,
            since="vim.version.v8_0_1_0",
            rank=30,
        ),
        _rt.Property("versionId", "int", optional=True, since="vim.version.v8_0_1_0", rank=30),
    ),
)
class VimVasaProvider(vmodl.DynamicData):
    """The data object ``vim.VimVasaProvider``.

    Fields:
        - ``uid``: ``string``, optional. Since vSphere API 6.7.
        - ``url``: ``string``, required.
        - ``name``: ``string``, optional.
        - ``selfSignedCertificate``: ``string``, optional.
        - ``vhostConfig``: ``vim.VimVasaProvider.VirtualHostConfig``, optional. Since vSphere API
          8.0.1.0.
        - ``versionId``: ``int``, optional. Since vSphere API 8.0.1.0.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/VimVasaProvider.rst``
    """

    @_rt.data(
        "vim.VimVasaProvider.StatePerArray",
        wire_name="VimVasaProviderStatePerArray",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("priority", "int", since="vim.version.version10", rank=10),
            _rt.Property("arrayId", "string", since="vim.version.version10", rank=10),
            _rt.Property("active", "boolean", since="vim.version.version10", rank=10),
        ),
    )
    class StatePerArray(vmodl.DynamicData):
        """The data object ``vim.VimVasaProvider.StatePerArray``, on the wire ``VimVasaProviderStatePerArray``.

        Fields:
            - ``priority``: ``int``, required.
            - ``arrayId``: ``string``, required.
            - ``active``: ``boolean``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/VimVasaProvider/StatePerArray.rst``
        """

        priority: int = 0
        """``int``, required. Since vSphere API 6.0."""
        arrayId: str = ""
        """``string``, required. Since vSphere API 6.0."""
        active: bool = False
        """``boolean``, required. Since vSphere API 6.0."""

    @_rt.data(
        "vim.VimVasaProvider.VirtualHostConfig",
        wire_name="VimVasaProviderVirtualHostConfig",
        since="vim.version.v8_0_1_0",
        rank=30,
        properties=lambda: (
            _rt.Property(
                "vhostName", "string", optional=True, since="vim.version.v8_0_1_0", rank=30
            ),
            _rt.Property("serviceHost", "string", since="vim.version.v8_0_1_0", rank=30),
            _rt.Property(
                "servicePort", "int", optional=True, since="vim.version.v8_0_1_0", rank=30
            ),
        ),
    )
    class VirtualHostConfig(vmodl.DynamicData):
        """The data object ``vim.VimVasaProvider.VirtualHostConfig``, on the wire ``VimVasaProviderVirtualHostConfig``.

        Fields:
            - ``vhostName``: ``string``, optional.
            - ``serviceHost``: ``string``, required.
            - ``servicePort``: ``int``, optional.

        Since:
            vSphere API 8.0.1.0 (``vim.version.v8_0_1_0``)

        Source:
            ``vim/VimVasaProvider/VirtualHostConfig.rst``
        """

        vhostName: str | None = None
        """``string``, optional. Since vSphere API 8.0.1.0."""
        serviceHost: str = ""
        """``string``, required. Since vSphere API 8.0.1.0."""
        servicePort: int | None = None
        """``int``, optional. Since vSphere API 8.0.1.0."""

    uid: str | None = None
    """``string``, optional. Since vSphere API 6.7."""
    url: str = ""
    """``string``, required. Since vSphere API 6.0."""
    name: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    selfSignedCertificate: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    vhostConfig: vim.VimVasaProvider.VirtualHostConfig | None = None
    """``vim.VimVasaProvider.VirtualHostConfig``, optional. Since vSphere API 8.0.1.0."""
    versionId: int | None = None
    """``int``, optional. Since vSphere API 8.0.1.0."""
