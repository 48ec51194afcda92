import { Module } from '@nestjs/common';
import { AnalyticsController } from './analytics/analytics.controller.js';
import { HistoryController } from './history/history.controller.js';
import { PublishedFiguresController } from './published-figures/published-figures.controller.js';
import { AnalyticsService } from './analytics/analytics.service.js';
import { HistoryService } from './history/history.service.js';

@Module({
  controllers: [AnalyticsController, HistoryController, PublishedFiguresController],
  providers: [AnalyticsService, HistoryService],
})
export class InsightModule {}
