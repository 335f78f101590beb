# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.encryption``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._crypto_key_id import CryptoKeyId as CryptoKeyId
    from ._crypto_key_plain import CryptoKeyPlain as CryptoKeyPlain
    from ._crypto_key_result import CryptoKeyResult as CryptoKeyResult
    from ._crypto_manager import CryptoManager as CryptoManager
    from ._crypto_manager_host import CryptoManagerHost as CryptoManagerHost
    from ._crypto_manager_host_kms import CryptoManagerHostKMS as CryptoManagerHostKMS
    from ._crypto_manager_kmip import CryptoManagerKmip as CryptoManagerKmip
    from ._crypto_spec import CryptoSpec as CryptoSpec
    from ._crypto_spec_decrypt import CryptoSpecDecrypt as CryptoSpecDecrypt
    from ._crypto_spec_deep_recrypt import CryptoSpecDeepRecrypt as CryptoSpecDeepRecrypt
    from ._crypto_spec_encrypt import CryptoSpecEncrypt as CryptoSpecEncrypt
    from ._crypto_spec_no_op import CryptoSpecNoOp as CryptoSpecNoOp
    from ._crypto_spec_register import CryptoSpecRegister as CryptoSpecRegister
    from ._crypto_spec_shallow_recrypt import CryptoSpecShallowRecrypt as CryptoSpecShallowRecrypt
    from ._key_provider_id import KeyProviderId as KeyProviderId
    from ._kmip_cluster_info import KmipClusterInfo as KmipClusterInfo
    from ._kmip_server_info import KmipServerInfo as KmipServerInfo
    from ._kmip_server_spec import KmipServerSpec as KmipServerSpec
    from ._kmip_server_status import KmipServerStatus as KmipServerStatus
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "CryptoKeyId": "_crypto_key_id",
            "CryptoKeyPlain": "_crypto_key_plain",
            "CryptoKeyResult": "_crypto_key_result",
            "CryptoManager": "_crypto_manager",
            "CryptoManagerHost": "_crypto_manager_host",
            "CryptoManagerHostKMS": "_crypto_manager_host_kms",
            "CryptoManagerKmip": "_crypto_manager_kmip",
            "CryptoSpec": "_crypto_spec",
            "CryptoSpecDecrypt": "_crypto_spec_decrypt",
            "CryptoSpecDeepRecrypt": "_crypto_spec_deep_recrypt",
            "CryptoSpecEncrypt": "_crypto_spec_encrypt",
            "CryptoSpecNoOp": "_crypto_spec_no_op",
            "CryptoSpecRegister": "_crypto_spec_register",
            "CryptoSpecShallowRecrypt": "_crypto_spec_shallow_recrypt",
            "KeyProviderId": "_key_provider_id",
            "KmipClusterInfo": "_kmip_cluster_info",
            "KmipServerInfo": "_kmip_server_info",
            "KmipServerSpec": "_kmip_server_spec",
            "KmipServerStatus": "_kmip_server_status",
        },
        (),
    )

__all__ = [
    "CryptoKeyId",
    "CryptoKeyPlain",
    "CryptoKeyResult",
    "CryptoManager",
    "CryptoManagerHost",
    "CryptoManagerHostKMS",
    "CryptoManagerKmip",
    "CryptoSpec",
    "CryptoSpecDecrypt",
    "CryptoSpecDeepRecrypt",
    "CryptoSpecEncrypt",
    "CryptoSpecNoOp",
    "CryptoSpecRegister",
    "CryptoSpecShallowRecrypt",
    "KeyProviderId",
    "KmipClusterInfo",
    "KmipServerInfo",
    "KmipServerSpec",
    "KmipServerStatus",
]
