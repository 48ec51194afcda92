import { Module } from '@nestjs/common';
import { ClientVault } from './client-vault.js';
import { ClientsController } from './clients.controller.js';
import { ClientsService } from './clients.service.js';

@Module({ controllers: [ClientsController], providers: [ClientsService, ClientVault] })
export class ClientsModule {}
